import { expect, test } from 'vitest';
import { sampleAtlas, sampleFeature } from '../layers/fixtures/sampleAtlas.ts';
import { comparedFeatures } from './comparedFeatures.ts';

const said = (...documents: string[]) =>
  documents.map((document) => ({ document, passage: 'p1', mode: 'author' as const }));

const atlas = {
  ...sampleAtlas,
  features: [
    sampleFeature({ id: 'first', mentions: said('log'), span: [0, 10] }),
    sampleFeature({ id: 'second', mentions: said('note'), span: [100, 110] }),
    sampleFeature({
      id: 'shared',
      mentions: [...said('log'), { document: 'note', passage: 'p2', via: 'second', mode: 'author' }],
      span: [5, 105],
    }),
    sampleFeature({ id: 'neither', mentions: said('other'), span: [500, 500] }),
    sampleFeature({ id: 'undated', mentions: [] }),
    sampleFeature({ id: 'place', kind: 'sea', mentions: [] }),
    sampleFeature({ id: 'name', layer: 'names', mentions: said('log', 'note'), span: [0, 500] }),
    sampleFeature({ id: 'distance', layer: 'distances', mentions: said('log', 'note') }),
  ],
};
const shares = (comparison: Parameters<typeof comparedFeatures>[1]) =>
  Object.fromEntries(comparedFeatures(atlas, comparison).shares);

test('a document has what its passages speak of, through an event too', () => {
  const documents = { of: 'documents', one: 'log', other: 'note' } as const;
  expect(shares(documents)).toEqual({ first: 'one', second: 'other', shared: 'both' });
  expect(comparedFeatures(atlas, documents).undated).toBe(0);
});

test('a period has what may have happened in it; undated events are counted, places are none', () => {
  const periods = {
    of: 'periods',
    one: { from: null, to: 20 },
    other: { from: 90, to: 120 },
  } as const;
  expect(shares(periods)).toEqual({ first: 'one', second: 'other', shared: 'both' });
  expect(comparedFeatures(atlas, periods).undated).toBe(1);
});
