import type { DocumentSummary, Passage, Speaker } from '../../atlas/model/document.ts';
import { englishMessages } from '../../messages/loadMessages.ts';
import { outwardAddress } from '../../panels/quotation/OutwardLink.tsx';
import { authorsInWords } from '../../panels/words/authorsInWords.ts';
import { datesInWords } from '../../panels/words/datesInWords.ts';
import { voiceInWords } from '../../panels/words/voiceInWords.ts';

/** Words of the source with whose they are. `featureHref` links what they are tied to. */
export function Quoted({
  document,
  passage,
  speakers,
  featureHref,
}: {
  document: DocumentSummary;
  passage: Passage;
  speakers: readonly Speaker[];
  featureHref: (id: string) => string;
}) {
  const { label, who, office, how } = voiceInWords(passage.voice, speakers, englishMessages);
  return (
    <figure id={passage.id}>
      <blockquote lang={document.language} cite={document.url && (outwardAddress(document.url) ?? undefined)}>
        {passage.runs.map(({ text, features = [] }, at) => {
          const key = `${at} ${text}`;
          const [first] = features;
          return first === undefined ? (
            <span key={key}>{text}</span>
          ) : (
            <a key={key} href={featureHref(first)}>
              {text}
            </a>
          );
        })}
      </blockquote>
      <figcaption>
        {label}: {[who, office, how].filter(Boolean).join(', ')}
      </figcaption>
    </figure>
  );
}

/** Who wrote a document, where and when it appeared. */
export const publicationOf = (document: DocumentSummary): string =>
  [
    authorsInWords(document, englishMessages),
    [document.containerTitle, document.publisher].filter(Boolean).join(', '),
    dateInWords(document.issued),
  ]
    .filter(Boolean)
    .join(' · ');

/** An EDTF date in English. */
export const dateInWords = (edtf: string): string =>
  datesInWords(edtf, englishMessages)
    .map(({ text }) => text)
    .join('');
