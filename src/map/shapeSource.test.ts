import { expect, it } from 'vitest';
import { sourceNames } from '../layers/symbol.ts';
import { flatMap } from './fixtures/flatMap.ts';
import { keepShapes } from './shapeSource.ts';

const shapes = {
  type: 'FeatureCollection',
  features: ['a', 'b', 'c', 'd'].map((id) => ({ type: 'Feature', properties: { id }, geometry: null })),
};

function glowing() {
  const flat = flatMap({ sources: [sourceNames.features, sourceNames.glow] });
  flat.files[sourceNames.features] = shapes;
  const glow = keepShapes(flat.map, sourceNames.glow);
  const ids = async () => {
    await new Promise(setImmediate);
    const { features } = (flat.data[sourceNames.glow] ?? { features: [] }) as typeof shapes;
    return features.map(({ properties }) => properties.id);
  };
  return { flat, glow, ids };
}

it('is around the few shapes asked for, and goes out', async () => {
  const { glow, ids } = glowing();
  glow.show(['b', 'd']);
  expect(await ids()).toEqual(['b', 'd']);
  glow.show([]);
  expect(await ids()).toEqual([]);
});

it('is not around what the pointer has left before its shape was there', async () => {
  const { flat, glow, ids } = glowing();
  let come = (_shapes: unknown) => {};
  flat.files[sourceNames.features] = new Promise((there) => {
    come = there;
  });
  glow.show(['a']);
  glow.show([]);
  come(shapes);
  await new Promise(setImmediate);
  expect(await ids()).toEqual([]);
});

it('comes back with the graphics', async () => {
  const { flat, glow, ids } = glowing();
  glow.show(['a']);
  await ids();
  flat.lose();
  glow.show(['b']);
  flat.restore();
  expect(await ids()).toEqual(['b']);
});
