import { type ReactElement, useLayoutEffect } from 'react';
import { ComparePanel } from '../panels/compare/ComparePanel.tsx';
import { DocumentPanel } from '../panels/document/DocumentPanel.tsx';
import { FeaturePanel } from '../panels/feature/FeaturePanel.tsx';
import type { WholeIndex } from '../panels/ground/atlasIndex.ts';
import { takePanelFocus } from '../panels/ground/focusPanel.ts';
import { TourPanel } from '../panels/tour/TourPanel.tsx';
import { VoicePanel } from '../panels/voices/VoicePanel.tsx';
import type { Open } from '../state/open.ts';

interface Props {
  open: Open;
  whole: WholeIndex;
  titleId: string;
}

/** The panel of one thing that is open. */
export function OpenPanel({ open, whole, titleId }: Props): ReactElement | null {
  useLayoutEffect(takePanelFocus, []);
  switch (open.what) {
    case 'reading':
      return <TourPanel id={open.tour} titleId={titleId} />;
    case 'document': {
      const document = whole.document(open.document);
      return document ? <DocumentPanel document={document} /> : null;
    }
    case 'feature': {
      const feature = whole.feature(open.feature);
      return feature ? <FeaturePanel feature={feature} /> : null;
    }
    case 'voice':
      return <VoicePanel voice={open.voice} />;
    case 'comparison':
      return <ComparePanel key={open.comparison.of} comparison={open.comparison} />;
  }
}
