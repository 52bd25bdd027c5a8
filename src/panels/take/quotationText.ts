import {
  type AtlasDocument,
  type DocumentSummary,
  type Passage,
  type Speaker,
  wordsOf,
} from '../../atlas/model/document.ts';
import type { Messages } from '../../messages/messages.ts';
import { authorsInWords } from '../words/Authors.tsx';
import { datesAsText } from '../words/datesInWords.ts';
import { placeInSource } from '../words/placeInSource.ts';
import { voiceInWords } from '../words/voiceInWords.ts';

/** Words in quotation marks. Words that are one quoted stretch already have them; nothing in them is changed. */
function inQuotationMarks(words: string): string {
  return /^“[^“”]*”$/u.test(words) ? words : `“${words}”`;
}

/** Author, title, where it appeared and when, for people. An inferred date says so. */
export function documentLine(document: DocumentSummary, messages: Messages): string {
  const { title, titleNote, containerTitle, publisher, issued } = document;
  const named = titleNote === undefined ? `“${title}”` : `[${title}]`;
  const date = datesAsText(issued, messages);
  const dated = /[/?~%X]/.test(issued) ? messages.say('take.dateInferred', { date }) : date;
  return [authorsInWords(document, messages), named, containerTitle, publisher, dated]
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

/** A quotation to paste elsewhere: its words, whose they are, where they stand, and the link that opens them here; in the reader's language. */
export function quotationText({ passage, document, speakers, from }: Cited, messages: Messages): string {
  const { say } = messages;
  const { label, who, office, how } = voiceInWords(passage.voice, speakers, messages);
  // Without a detail it would be what the label says.
  const voice = [who, office, passage.voice.detail && how].filter(Boolean).join(', ');
  return [
    inQuotationMarks(wordsOf(passage.runs)),
    say('take.voiceOf', { voice, label: `${label.charAt(0).toLowerCase()}${label.slice(1)}` }),
    say('take.placeOf', {
      document: documentLine(document, messages),
      place: placeInSource(passage, document, messages),
    }),
    ...(document.wordingNote === undefined ? [] : [document.wordingNote]),
    say('take.takenFrom', { title: from.title, version: from.dataVersion, link: from.link }),
  ].join('\n');
}
