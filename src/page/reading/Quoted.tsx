import { Fragment } from 'react';
import type { DocumentSummary, Passage, TextRun } from '../../atlas/model/document.ts';
import { englishMessages } from '../../messages/loadMessages.ts';
import { outwardAddress } from '../../panels/quotation/OutwardLink.tsx';
import { authorsInWords } from '../../panels/words/Authors.tsx';
import { datesAsText } from '../../panels/words/datesInWords.ts';
import { voiceInWords } from '../../panels/words/voiceInWords.ts';
import { useReading } from './ReadingFrame.tsx';

/** Words of the source with whose they are. `anchor` is the name the place has in the page of its document, whose headings those of the source are. */
export function Quoted({
  document,
  passage,
  anchor,
  isMarked = () => false,
}: {
  document: DocumentSummary;
  passage: Passage;
  anchor?: string;
  isMarked?: ((run: TextRun) => boolean) | undefined;
}) {
  const { atlas, root } = useReading();
  const { label, who, office, how } = voiceInWords(passage.voice, atlas.speakers, englishMessages);
  const Heading = anchor ? 'h2' : 'strong';
  const Frame = passage.isHeading ? Heading : Fragment;
  return (
    <figure id={anchor}>
      <blockquote lang={document.language} cite={document.url && (outwardAddress(document.url) ?? undefined)}>
        <Frame>
          {passage.runs.map((run, at) => {
            const { text, features = [] } = run;
            const key = `${at} ${text}`;
            const [first] = features;
            const Words = isMarked(run) ? 'mark' : 'span';
            return first === undefined ? (
              <Words key={key}>{text}</Words>
            ) : (
              <a key={key} href={`${root}features/${first}/`}>
                <Words>{text}</Words>
              </a>
            );
          })}
        </Frame>
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
export const dateInWords = (edtf: string): string => datesAsText(edtf, englishMessages);
