import { type ReactElement, use, useLayoutEffect } from 'react';
import { ComparePanel } from '../panels/compare/ComparePanel.tsx';
import { DocumentPanel } from '../panels/document/DocumentPanel.tsx';
import { FeaturePanel } from '../panels/feature/FeaturePanel.tsx';
import { takePanelFocus } from '../panels/ground/focusPanel.ts';
import { usePage } from '../panels/ground/pageContext.ts';
import { TourPanel } from '../panels/tour/TourPanel.tsx';
import { VoicePanel } from '../panels/voices/VoicePanel.tsx';
import type { Open } from '../state/open.ts';

interface Props {
  open: Open;
  titleId: string;
}

/** The panel of one thing that is open. */
export function OpenPanel({ open, titleId }: Props): ReactElement | null {
  const { index, feature } = usePage();
  useLayoutEffect(takePanelFocus, []);
  switch (open.what) {
    case 'reading':
      return <TourPanel id={open.tour} titleId={titleId} />;
    case 'document': {
      const document = index.document(open.document);
      return document ? <DocumentPanel document={document} /> : null;
    }
    case 'feature':
      return <FeaturePanel feature={use(feature(open.feature))} />;
    case 'voice':
      return <VoicePanel voice={open.voice} />;
    case 'comparison':
      return <ComparePanel key={open.comparison.of} comparison={open.comparison} />;
  }
}
