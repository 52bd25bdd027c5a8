import { expect, test } from 'vitest';
import type { SourceReference } from '../model/feature.ts';
import type { SourceKind } from '../model/sourceKinds.ts';
import { weakestSources } from './weakestSources.ts';

const source = (kind: SourceKind): SourceReference => ({
  id: kind,
  title: kind,
  kind,
  accessed: '2020-01-01',
});
const shape = (kinds: SourceKind[], from: string[] = []) => ({
  basis: 'derived' as const,
  from,
  sources: kinds.map(source),
  reports: [],
});

test('a shape is as near the matter as its furthest source', () => {
  expect(weakestSources(shape(['primary']))).toEqual(['primary']);
  expect(weakestSources(shape(['primary', 'mirror', 'news']))).toEqual(['mirror']);
});

test('kinds of as many hands stand beside each other, each once', () => {
  expect(weakestSources(shape(['state-media', 'agency', 'agency', 'primary']))).toEqual([
    'state-media',
    'agency',
  ]);
});

test('what the shape was built from decides; what differs from it or stands beside it does not', () => {
  expect(weakestSources(shape(['wiki', 'news'], ['news']))).toEqual(['news']);
  const reports = [{ says: 'Elsewhere.', sources: ['wiki'] }];
  expect(weakestSources({ ...shape(['wiki', 'news']), reports })).toEqual(['news']);
});

test('a shape without outside sources has none', () => {
  expect(weakestSources(shape([]))).toEqual([]);
});
