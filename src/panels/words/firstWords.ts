import { type TextRun, wordsOf } from '../../atlas/model/document.ts';

/** The first four words of a passage and an ellipsis, without opening quotation marks: enough to say which stretch is meant. */
export function firstWords(runs: readonly TextRun[]): string {
  const words = wordsOf(runs)
    .replace(/^[\s“”"'‘’«「『]+/u, '')
    .split(/\s+/u);
  return words.length > 4 ? `${words.slice(0, 4).join(' ')} …` : words.join(' ').replace(/[“”"]+$/u, '');
}
