import { codePointCount, type NormalisedSource } from './normaliseSource.ts';

/**
 * Where `text` stands in a source's normal form, as code points: every place, overlapping ones too.
 * With `wholeLines` only where it fills lines of the stored file, as a heading does.
 */
export function occurrences(source: NormalisedSource, text: string, wholeLines: boolean): number[] {
  const found: number[] = [];
  const length = codePointCount(text);
  for (let i = source.text.indexOf(text); i !== -1; i = source.text.indexOf(text, i + 1)) {
    const at = codePointCount(source.text.slice(0, i));
    if (!wholeLines || (breaksLine(source, at) && breaksLine(source, at + length))) found.push(at);
  }
  return found;
}

/** Whether a line of the stored file begins at code point `at` of the normal form, or the text begins or ends. */
function breaksLine(source: NormalisedSource, at: number): boolean {
  if (at === 0 || at === source.points.length) return true;
  const isSpace = (i: number): boolean => source.points[i] === ' ';
  const last = isSpace(at - 1) ? at - 2 : at - 1;
  const next = isSpace(at) ? at + 1 : at;
  return source.raw.slice((source.rawOffsets[last] ?? 0) + 1, source.rawOffsets[next]).includes('\n');
}
