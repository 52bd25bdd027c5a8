import type { Report } from '../files/report.ts';
import { passageAt } from '../model/document.ts';
import type { ParsedStep } from './parseTour.ts';
import type { KnownToTours } from './viewProblems.ts';

/** Words that say that the reader sees something in its place; the rule knows English only. */
const POINTS_AT_MAP = /\bmap (?:shows|marks|draws|puts)\b(?! no)|\bon the map\b/i;

/** Whether the words hold the name whole: not as a part of a longer word. */
function holdsName(words: string, name: string): boolean {
  const spaced = (text: string) => ` ${text.split(/[^\p{L}\p{N}]+/u).join(' ')} `;
  return spaced(words).includes(spaced(name));
}

/**
 * Reports a step whose own sentences say what it does not show: a speaker by name, where the passage is another’s, or
 * something on the map, where what is selected has no place. Names that are tied to features are places, not voices.
 */
export function stepProblems(
  { title, line, view, quote, text }: ParsedStep,
  { index, placed, speakers, documents }: KnownToTours,
  report: Report,
): void {
  const sentences = [title, ...text.map((runs) => runs.map((run) => run.text).join(''))];
  const ownWords = [title, ...text.flat().flatMap((run) => (run.target ? [] : [run.text]))];
  const shown = quote && passageAt(documents, quote)?.voice.speaker;
  for (const { id, name } of speakers) {
    if (id !== shown && ownWords.some((words) => holdsName(words, name)))
      report(
        line,
        'tour-speaker',
        `The step “${title}” names ${name}, but the passage it shows is not theirs.`,
      );
  }
  const select = new URLSearchParams(view?.url ?? '').get('select');
  const selected = select === null ? null : index.resolve(select);
  if (selected !== null && !placed.has(selected) && sentences.some((words) => POINTS_AT_MAP.test(words)))
    report(
      line,
      'tour-place',
      `The step “${title}” points at the map, but “${selected}” has no place on it.`,
    );
}
