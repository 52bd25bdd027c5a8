import { DocumentPanel } from '../document/DocumentPanel.tsx';
import { FeaturePanel } from '../feature/FeaturePanel.tsx';
import { useChoices, usePage } from './pageContext.ts';

/** What the choices ask for: the open document, else the selected feature, else nothing. */
export function useOpenPanel(): string | null {
  const select = useChoices((choices) => choices.select);
  const read = useChoices((choices) => choices.read);
  if (read !== null) return `document ${read}`;
  return select === null ? null : `feature ${select}`;
}

/** The right panel's content. While a document is open, what is selected is marked in its text. */
export function SidePanel() {
  const { index } = usePage();
  const select = useChoices((choices) => choices.select);
  const read = useChoices((choices) => choices.read);
  const document = read === null ? undefined : index.document(read);
  if (document) return <DocumentPanel key={document.id} document={document} />;
  const feature = select === null ? undefined : index.feature(select);
  return feature ? <FeaturePanel key={feature.id} feature={feature} /> : null;
}
