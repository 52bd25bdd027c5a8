import { expect, test } from 'vitest';
import { sampleAtlas, sampleFeature } from '../../layers/fixtures/sampleAtlas.ts';
import { writeComparison } from '../../state/comparison.ts';
import { comparedRows } from './comparedRows.ts';
import { firstComparison, firstPeriods } from './firstComparison.ts';

const said = (document: string, ...passages: string[]) =>
  passages.map((passage) => ({ document, passage, mode: 'author' as const }));
const inYear = (year: number): [number, number] => [
  Date.UTC(year, 4, 1) / 86_400_000,
  Date.UTC(year, 4, 9) / 86_400_000,
];
const atlas = {
  ...sampleAtlas,
  features: [
    sampleFeature({ id: 'late', span: inYear(2003), mentions: said('log', 'p1') }),
    sampleFeature({ id: 'early', span: inYear(2001), mentions: said('log', 'p2', 'p3') }),
    sampleFeature({
      id: 'shared',
      span: inYear(2003),
      mentions: [...said('log', 'p4'), ...said('note', 'p1', 'p2')],
    }),
    sampleFeature({ id: 'odd', span: inYear(2004) }),
    sampleFeature({ id: 'second', span: inYear(2001) }),
    sampleFeature({ id: 'long', span: [0, null] }),
  ],
};

test('documents: most spoken of first, each side with its passages and the first of them', () => {
  const { rows } = comparedRows(atlas, { of: 'documents', one: 'log', other: 'note' });
  expect(rows.both).toMatchObject([
    { feature: { id: 'shared' }, one: { count: 1, first: 'p4' }, other: { count: 2, first: 'p1' } },
  ]);
  expect(rows.one.map(({ feature }) => feature.id)).toEqual(['early', 'late']);
  expect(rows.other).toEqual([]);
});

test('the periods to begin with are the two fullest years, the earlier first', () => {
  const first = firstPeriods(atlas);
  expect(first && writeComparison(first)).toBe('2001/2001~2003/2003');
  expect(first && comparedRows(atlas, first).rows.other.map(({ feature }) => feature.id)).toEqual([
    'late',
    'shared',
  ]);
});

test('an atlas of one document and no dates has nothing to compare', () => {
  expect(firstComparison({ ...atlas, features: [] })).toBeNull();
});
