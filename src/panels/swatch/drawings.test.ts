import { expect, it } from 'vitest';
import { baseOf } from '../../layers/bases.ts';
import { sampleAtlas, sampleFeature } from '../../layers/fixtures/sampleAtlas.ts';
import { commonestSwatch, featureSwatch } from './drawings.ts';

const paint = { base: 'chart', palette: baseOf('chart').palette, sides: sampleAtlas.sides } as const;
const stated = sampleFeature({ id: 'stated', basis: 'stated' });
const schematic = sampleFeature({ id: 'schematic', basis: 'schematic' });

it('draws shapes that are known differently differently, also without colour', () => {
  const lines = (feature: typeof stated) =>
    featureSwatch(feature, paint)?.paths.map(({ d, dash }) => [d, dash]);
  expect(lines(stated)).not.toEqual(lines(schematic));
});

it('shows for a layer what most of its features look like', () => {
  expect(commonestSwatch([stated, schematic, schematic], paint)).toEqual(featureSwatch(schematic, paint));
});

it('draws nothing for what is not on the map', () => {
  expect(featureSwatch({ ...stated, shape: null }, paint)).toBeNull();
  expect(commonestSwatch([{ ...stated, shape: null }], paint)).toBeNull();
});
