import { expect, test } from 'vitest';
import { sampleAtlas, sampleFeature } from '../layers/fixtures/sampleAtlas.ts';
import { boxesOfNamedAside, meantFromAfar, namedAside } from './namedAside.ts';

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
const boxes = (zoom: number, turned = 1) =>
  boxesOfNamedAside(namedAside(atlas), {
    getZoom: () => zoom,
    project: (([lng, lat]: [number, number]) => ({ x: 10 * turned * lng, y: 1000 - 10 * lat })) as never,
  });

test('no name stands on a small area whose own name stands beside it', () => {
  expect(boxes(4)).toEqual([{ left: 100, top: 770, width: 20, height: 30 }]);
});

test('it may where the area is large enough to hold its name, or turned away', () => {
  expect(boxes(6)).toEqual([]);
  expect(boxes(4, -1)).toEqual([]);
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
