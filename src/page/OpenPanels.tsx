import { lazy, type ReactNode, Suspense } from 'react';
import { DocumentPanel } from '../panels/document/DocumentPanel.tsx';
import { FeaturePanel } from '../panels/feature/FeaturePanel.tsx';
import { usePage } from '../panels/ground/pageContext.ts';
import { TourPanel } from '../panels/tour/TourPanel.tsx';
import { keyOf, type Open } from '../state/open.ts';
import styles from './App.module.css';

// Asked for by few readers at first: fetched when they are.
const VoicePanel = lazy(async () => ({
  default: (await import('../panels/voices/VoicePanel.tsx')).VoicePanel,
}));
const ComparePanel = lazy(async () => ({
  default: (await import('../panels/compare/ComparePanel.tsx')).ComparePanel,
}));

/** What is open, each in its panel; the last one's title is the page's panel title. */
export function OpenPanels({ open }: { open: readonly Open[] }) {
  return open.map((each, place) => (
    <OpenPanel key={keyOf(each)} open={each} isLast={place === open.length - 1} />
  ));
}

function OpenPanel({ open, isLast }: { open: Open; isLast: boolean }) {
  const { index } = usePage();
  switch (open.what) {
    case 'reading':
      return <TourPanel id={open.tour} titleId={isLast ? 'panel-title' : 'tour-title'} />;
    case 'document': {
      const document = index.document(open.document);
      return (
        document && (
          <Side>
            <DocumentPanel document={document} />
          </Side>
        )
      );
    }
    case 'feature': {
      const feature = index.feature(open.feature);
      return (
        feature && (
          <Side>
            <FeaturePanel feature={feature} />
          </Side>
        )
      );
    }
    case 'voice':
      return (
        <Side>
          <VoicePanel voice={open.voice} />
        </Side>
      );
    case 'comparison':
      return (
        <Side>
          <ComparePanel key={open.comparison.of} comparison={open.comparison} />
        </Side>
      );
  }
}

/** The side panel. While a document is open, what is selected is marked in its text. */
function Side({ children }: { children: ReactNode }) {
  return (
    <aside className={styles.side} aria-labelledby="panel-title">
      <Suspense>{children}</Suspense>
    </aside>
  );
}
