import type { DocumentId } from '../atlas/model/ids.ts';
import { readWindow, sameWindow, type TimeRange, type TimeWindow, writeWindow } from './timeWindow.ts';

/** Two documents, or two periods, set against each other. The two differ. */
export type Comparison =
  | { of: 'documents'; one: DocumentId; other: DocumentId }
  | { of: 'periods'; one: TimeWindow; other: TimeWindow };

/** Stands between the two in a link: it is part of no id and of no date. */
const against = '~';

/** `ONE~OTHER`, two ids of documents or two windows as `writeWindow` has them. Empty for no comparison. */
export function writeComparison(comparison: Comparison | null): string {
  if (!comparison) return '';
  const { of, one, other } = comparison;
  return of === 'documents' ? one + against + other : writeWindow(one) + against + writeWindow(other);
}

/** The comparison of a link's text; undefined where it names none: see `writeComparison`. */
export function readComparison(
  text: string,
  documents: ReadonlySet<DocumentId>,
  range: TimeRange | null,
): Comparison | undefined {
  const [one = '', other = '', ...more] = text.split(against);
  if (more.length > 0 || one === other) return undefined;
  if (documents.has(one) && documents.has(other)) return { of: 'documents', one, other };
  const windows = [readWindow(one, range), readWindow(other, range)];
  const [first, second] = windows;
  if (!first || !second || first === 'unreadable' || second === 'unreadable') return undefined;
  return sameWindow(first, second) ? undefined : { of: 'periods', one: first, other: second };
}
