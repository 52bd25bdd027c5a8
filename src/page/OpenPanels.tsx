import type { ReactElement, ReactNode } from 'react';
import { DocumentPanel } from '../panels/document/DocumentPanel.tsx';
import { FeaturePanel } from '../panels/feature/FeaturePanel.tsx';
import { fetchedCode } from '../panels/ground/fetchedCode.ts';
import { Later } from '../panels/ground/Later.tsx';
import { PanelBar } from '../panels/ground/PanelBar.tsx';
import { useActions, useMessages, usePage } from '../panels/ground/pageContext.ts';
import { ownParts } from '../panels/own/ownParts.ts';
import { TourPanel } from '../panels/tour/TourPanel.tsx';
import { useVoiceName } from '../panels/words/useVoiceName.ts';
import { keyOf, type Open } from '../state/open.ts';
import styles from './App.module.css';

// Asked for by few readers at first: fetched when they are.
const voicePanel = fetchedCode(async () => (await import('../panels/voices/VoicePanel.tsx')).VoicePanel);
const comparePanel = fetchedCode(
  async () => (await import('../panels/compare/ComparePanel.tsx')).ComparePanel,
);

interface Props {
  open: readonly Open[];
  /** A feature of the reader's own is open, over the rest. */
  own?: boolean;
}

/** What is open, each in its panel; the last one's title is the page's panel title. */
export function OpenPanels({ open, own = false }: Props) {
  const { say } = useMessages();
  if (own)
    return (
      <Side>
        <Later what={say('page.thePanel')} load={ownParts}>
          {({ OwnPanel }) => <OwnPanel />}
        </Later>
      </Side>
    );
  return open.map((each, place) => (
    <OpenPanel key={keyOf(each)} open={each} isLast={place === open.length - 1} />
  ));
}

function OpenPanel({ open, isLast }: { open: Open; isLast: boolean }): ReactElement | null {
  const { index } = usePage();
  const { say } = useMessages();
  const voiceName = useVoiceName();
  switch (open.what) {
    case 'reading':
      return <TourPanel id={open.tour} titleId={isLast ? 'panel-title' : 'tour-title'} />;
    case 'document': {
      const document = index.document(open.document);
      if (!document) return null;
      return (
        <Side>
          <DocumentPanel document={document} />
        </Side>
      );
    }
    case 'feature': {
      const feature = index.feature(open.feature);
      if (!feature) return null;
      return (
        <Side>
          <FeaturePanel feature={feature} />
        </Side>
      );
    }
    case 'voice':
      return (
        <Side>
          <Later
            what={say('page.thePanel')}
            load={voicePanel}
            head={<Head of={open} title={voiceName(open.voice)} closeLabel={say('voices.close')} />}
          >
            {(VoicePanel) => <VoicePanel voice={open.voice} />}
          </Later>
        </Side>
      );
    case 'comparison':
      return (
        <Side>
          <Later
            what={say('page.thePanel')}
            load={comparePanel}
            head={<Head of={open} title={say('compare.title')} closeLabel={say('compare.close')} />}
          >
            {(ComparePanel) => <ComparePanel key={open.comparison.of} comparison={open.comparison} />}
          </Later>
        </Side>
      );
  }
}

/** Of a panel that could not be fetched. */
function Head({ of, title, closeLabel }: { of: Open; title: string; closeLabel: string }) {
  const { close } = useActions();
  return (
    <div className={styles.absent}>
      <PanelBar closeLabel={closeLabel} onClose={() => close(of.what)} />
      <h2 id="panel-title" tabIndex={-1}>
        {title}
      </h2>
    </div>
  );
}

/** The side panel. While a document is open, what is selected is marked in its text. */
function Side({ children }: { children: ReactNode }) {
  return (
    <aside className={styles.side} aria-labelledby="panel-title">
      {children}
    </aside>
  );
}
