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
  id: 'shape',
  at: [] as string[],
  basis: 'derived' as const,
  from,
  sources: kinds.map(source),
  reports: [],
});

const weakestOf = (feature: Parameters<typeof weakestSources>[0]) => weakestSources(feature, []);

test('a shape is as near the matter as its furthest source', () => {
  expect(weakestOf(shape(['primary']))).toEqual(['primary']);
  expect(weakestOf(shape(['primary', 'mirror', 'news']))).toEqual(['mirror']);
});

test('kinds of as many hands stand beside each other, each once', () => {
  expect(weakestOf(shape(['state-media', 'agency', 'agency', 'primary']))).toEqual(['state-media', 'agency']);
});

test('what the shape was built from decides; what differs from it or stands beside it does not', () => {
  expect(weakestOf(shape(['wiki', 'news'], ['news']))).toEqual(['news']);
  const says = { says: 'Elsewhere.', sources: ['wiki'] };
  const against = [{ document: 'alpha', passage: 'p1' }];
  expect(weakestOf({ ...shape(['wiki', 'news']), reports: [{ ...says, against }] })).toEqual(['news']);
  expect(weakestOf({ ...shape(['wiki', 'news']), reports: [says] })).toEqual(['wiki']);
});

test('a shape without outside sources has none', () => {
  expect(weakestOf(shape([]))).toEqual([]);
});

test('an event at a place is drawn by what the place rests on, not by what reports say of the event', () => {
  const place = { ...shape(['reference']), id: 'place' };
  expect(weakestSources({ ...shape(['wiki']), at: ['place'] }, [place])).toEqual(['reference']);
  expect(weakestSources({ ...shape(['wiki'], ['wiki']), at: ['place'] }, [place])).toEqual(['wiki']);
});
