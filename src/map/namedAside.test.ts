import { expect, test } from 'vitest';
import { sampleAtlas, sampleFeature } from '../layers/fixtures/sampleAtlas.ts';
import { boxesOfNamedAside, type MapNow, meantFromAfar, namedAside } from './namedAside.ts';

const zone = sampleFeature({
  id: 'zone',
  layer: 'alpha-zones',
  symbol: 'exercise-area',
  shape: 'area',
  bbox: [10, 20, 12, 23],
  nameAt: [15, 20],
});
const atlas = {
  ...sampleAtlas,
  features: [zone, sampleFeature({ id: 'other', basis: 'named', shape: 'area', bbox: [0, 0, 1, 1] })],
};
const boxes = (part: Partial<MapNow> = {}, zoom = 4) =>
  boxesOfNamedAside(namedAside(atlas), {
    zoom,
    select: null,
    isShown: () => true,
    project: ([lng, lat]) => ({ x: 10 * lng, y: 1000 - 10 * lat }),
    ...part,
  });

test('no name stands on a small area whose own name stands beside it', () => {
  expect(boxes()).toEqual([{ left: 100, top: 770, width: 20, height: 30 }]);
});

test('it may where the area is switched off, or large enough to hold its name, or selected', () => {
  expect(boxes({ isShown: (id) => id !== 'zone' })).toEqual([]);
  expect(boxes({ select: 'zone' })).toEqual([]);
  expect(boxes({}, 6)).toEqual([]);
});

test('what has no limit, or that of a place, is no such area', () => {
  const features = [
    { ...zone, basis: 'named' as const },
    { ...zone, at: ['alpha-sea'] },
  ];
  expect(namedAside({ ...atlas, features })).toEqual([]);
});

test('from afar such an area is meant alone where it is pointed at, close up with what lies there too', () => {
  expect(meantFromAfar([zone], ['other', 'zone'], 4)).toEqual(['zone']);
  expect(meantFromAfar([zone], ['other'], 4)).toEqual([]);
  expect(meantFromAfar([zone], ['other', 'zone'], 6)).toEqual([]);
  expect(meantFromAfar([{ ...zone, nameAt: undefined }], ['other', 'zone'], 4)).toEqual([]);
});
