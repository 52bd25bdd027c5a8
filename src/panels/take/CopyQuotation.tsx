import type { AtlasDocument, Passage } from '../../atlas/model/document.ts';
import { datedLinkTo } from '../../state/links.ts';
import { CopyButton } from '../ground/CopyButton.tsx';
import { useMessages, usePage } from '../ground/pageContext.ts';
import { quotationText } from './quotationText.ts';

/** “Copy quotation with citation”: the words, whose they are, where they stand, and the link that opens them. */
export function CopyQuotation({ document, passage }: { document: AtlasDocument; passage: Passage }) {
  const { atlas } = usePage().index;
  const { title, dataVersion, speakers } = atlas;
  const messages = useMessages();
  const text = () => {
    const link = new URL(datedLinkTo(atlas, { read: document.id, passage: passage.id }), window.location.href)
      .href;
    return quotationText({ passage, document, speakers, from: { title, dataVersion, link } }, messages);
  };
  return (
    <CopyButton
      label={messages.say('take.copyQuotation')}
      said={messages.say('take.quotationCopied')}
      text={text}
    />
  );
}
