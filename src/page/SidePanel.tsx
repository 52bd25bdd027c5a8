import { lazy, Suspense } from 'react';
import { DocumentPanel } from '../panels/document/DocumentPanel.tsx';
import { FeaturePanel } from '../panels/feature/FeaturePanel.tsx';
import { useChoices, usePage } from '../panels/ground/pageContext.ts';

// Asked for by few readers at first: fetched when they are.
const VoicePanel = lazy(async () => ({
  default: (await import('../panels/voices/VoicePanel.tsx')).VoicePanel,
}));
const ComparePanel = lazy(async () => ({
  default: (await import('../panels/compare/ComparePanel.tsx')).ComparePanel,
}));

/** What the choices ask for: the open document, else the selected feature, else all that one voice says, else a comparison, else nothing. */
export function useOpenPanel(): string | null {
  const select = useChoices((choices) => choices.select);
  const read = useChoices((choices) => choices.read);
  const voice = useChoices((choices) => choices.voice);
  const compares = useChoices(({ compare }) => compare !== null);
  if (read !== null) return `document ${read}`;
  if (select !== null) return `feature ${select}`;
  if (voice !== null) return `voice ${voice}`;
  return compares ? 'comparison' : null;
}

/** The right panel's content. While a document is open, what is selected is marked in its text. */
export function SidePanel() {
  const { index } = usePage();
  const select = useChoices((choices) => choices.select);
  const read = useChoices((choices) => choices.read);
  const voice = useChoices((choices) => choices.voice);
  const compare = useChoices((choices) => choices.compare);
  const document = read === null ? undefined : index.document(read);
  if (document) return <DocumentPanel key={document.id} document={document} />;
  const feature = select === null ? undefined : index.feature(select);
  if (feature) return <FeaturePanel key={feature.id} feature={feature} />;
  return (
    <Suspense>
      {voice !== null ? (
        <VoicePanel key={voice} voice={voice} />
      ) : (
        compare && <ComparePanel key={compare.of} comparison={compare} />
      )}
    </Suspense>
  );
}
