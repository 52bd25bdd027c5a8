import type { Report } from './findings.ts';
import { isRecord, own } from './guardGeometry.ts';
import { clip, quote } from './quote.ts';

/** Longest id shown with a problem. */
const SHOWN = 64;

/** The feature's own `id` as text, cut to 64 characters; undefined where it has none or one of the wrong type. */
export function shownId(feature: unknown): string | undefined {
  const id = isRecord(feature) ? own(feature, 'id') : undefined;
  return typeof id === 'string' || typeof id === 'number' ? clip(String(id), SHOWN) : undefined;
}

/** Remembers ids across features and tells where one returns. `1` and `"1"` are the same: both would select both. */
export function idRegister(): (id: unknown, index: number, report: Report) => void {
  const seen = new Map<string, number>();
  return (id, index, report) => {
    if (typeof id !== 'string' && typeof id !== 'number') return;
    const first = seen.get(String(id));
    if (first === undefined) seen.set(String(id), index);
    else
      report('duplicate-id', () => `the id ${quote(id)} is that of feature ${first} too: give each its own`);
  };
}
