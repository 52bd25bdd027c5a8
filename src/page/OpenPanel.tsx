import { type ReactElement, useLayoutEffect } from 'react';
import { ComparePanel } from '../panels/compare/ComparePanel.tsx';
import { DocumentPanel } from '../panels/document/DocumentPanel.tsx';
import { FeaturePanel } from '../panels/feature/FeaturePanel.tsx';
import { takePanelFocus } from '../panels/ground/focusPanel.ts';
import { useWhole } from '../panels/ground/pageContext.ts';
import { TourPanel } from '../panels/tour/TourPanel.tsx';
import { VoicePanel } from '../panels/voices/VoicePanel.tsx';
import type { Open } from '../state/open.ts';

/** The panel of one thing that is open. Waits for the atlas's details: stands in a `Later`. */
export function OpenPanel({ open, titleId }: { open: Open; titleId: string }): ReactElement | null {
  const whole = useWhole();
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
