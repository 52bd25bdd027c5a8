import type { AtlasDocument, DocumentSummary, Passage, Speaker } from '../../atlas/model/document.ts';
import { authorsInWords } from '../words/authorsInWords.ts';
import { datesAsText } from '../words/datesInWords.ts';
import { placeInSource } from '../words/placeInSource.ts';
import { voiceInWords } from '../words/voiceInWords.ts';

/** The words of a passage as they stand in the source. */
export const wordsOf = ({ runs }: Pick<Passage, 'runs'>): string => runs.map(({ text }) => text).join('');

/** Words in quotation marks. Words that are one quoted stretch already have them; nothing in them is changed. */
function inQuotationMarks(words: string): string {
  return /^“[^“”]*”$/u.test(words) ? words : `“${words}”`;
}

/** Author, title, where it appeared and when, for people. An inferred date says so. */
export function documentLine(document: DocumentSummary): string {
  const { title, titleNote, containerTitle, publisher, issued } = document;
  const named = titleNote === undefined ? `“${title}”` : `[${title}]`;
  const date = datesAsText(issued) + (/[/?~%X]/.test(issued) ? ' (date not stated exactly)' : '');
  return [authorsInWords(document), named, containerTitle, publisher, date]
    .filter((part) => part !== undefined)
    .join(', ');
}

interface Cited {
  passage: Passage;
  document: AtlasDocument;
  speakers: readonly Speaker[];
  /** Title of the atlas, version of its data, and the address that opens the passage. */
  from: { title: string; dataVersion: string; link: string };
}

/** A quotation to paste elsewhere: its words, whose they are, where they stand, and the link that opens them here. */
export function quotationText({ passage, document, speakers, from }: Cited): string {
  const { label, who, office, how } = voiceInWords(passage.voice, speakers);
  const voice = [who, office, how].filter(Boolean).join(', ');
  return [
    inQuotationMarks(wordsOf(passage)),
    `— ${voice} (${label.charAt(0).toLowerCase()}${label.slice(1)})`,
    `${documentLine(document)}; ${placeInSource(passage, document)}.`,
    ...(document.wordingNote === undefined ? [] : [document.wordingNote]),
    `${from.title}, data version ${from.dataVersion}: ${from.link}`,
  ].join('\n');
}
