import type { CheckId } from '../model/ids.ts';

const OF_TWO_FEATURES = /^(\w+):(.+)\.\.(.+)$/;

/** Kind and the two features of a key such as `measure:a..b`; null for keys of any other form. */
export function readPairKey(key: CheckId): { kind: string; pair: [string, string] } | null {
  const [, kind, a, b] = OF_TWO_FEATURES.exec(key) ?? [];
  return kind === undefined || a === undefined || b === undefined ? null : { kind, pair: [a, b] };
}

/** The same distance or overlap told from the other side; any other key as it is. */
export const turnedKey = (key: CheckId): CheckId => key.replace(OF_TWO_FEATURES, '$1:$3..$2');

/** A key of two features. */
export const pairKey = (kind: string, pair: string[]): CheckId => `${kind}:${pair.join('..')}`;
