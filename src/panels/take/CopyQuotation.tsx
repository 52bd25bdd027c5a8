import type { AtlasDocument, Passage } from '../../atlas/model/document.ts';
import { linkTo } from '../../state/links.ts';
import { usePage } from '../page/pageContext.ts';
import { CopyButton } from './CopyButton.tsx';
import { quotationText } from './quotationText.ts';

/** “Copy quotation with citation”: the words, whose they are, where they stand, and the link that opens them. */
export function CopyQuotation({ document, passage }: { document: AtlasDocument; passage: Passage }) {
  const { title, dataVersion, speakers } = usePage().index.atlas;
  const text = () => {
    const link = new URL(linkTo({ read: document.id, passage: passage.id }), window.location.href).href;
    return quotationText({ passage, document, speakers, from: { title, dataVersion, link } });
  };
  return <CopyButton label="Copy quotation with citation" said="Quotation copied." text={text} />;
}
