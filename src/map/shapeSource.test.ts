import type { Feature, FeatureCollection } from 'geojson';
import { expect, it } from 'vitest';
import { sourceNames } from '../layers/symbol.ts';
import { flatMap } from './fixtures/flatMap.ts';
import { keepShapes, type ReadShapes } from './shapeSource.ts';
import { filledState } from './sourceData.ts';

const shapes = ['a', 'b', 'c', 'd'].map(
  (id) => ({ type: 'Feature', properties: { id }, geometry: null }) as unknown as Feature,
);

function glowing(read: ReadShapes = async () => shapes) {
  const flat = flatMap({ sources: [sourceNames.features, sourceNames.glow] });
  const glow = keepShapes(flat.map, sourceNames.glow, read);
  const ids = async () => {
    await new Promise(setImmediate);
    // What it has is seen only while it is said to be filled.
    const isSeen = flat.globalState[filledState(sourceNames.glow)] === true;
    const { features } = (isSeen ? flat.data[sourceNames.glow] : { features: [] }) as FeatureCollection;
    return features.map(({ properties }) => properties?.id);
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
  let come = (_shapes: Feature[]) => {};
  const { glow, ids } = glowing(
    () =>
      new Promise((there) => {
        come = there;
      }),
  );
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

it('is given once its source has the shapes, and seen from then on', async () => {
  const { flat, glow } = glowing();
  const filled = () => flat.globalState[filledState(sourceNames.glow)];
  let take = () => {};
  flat.taken = new Promise((taken) => {
    take = () => taken();
  });
  expect(glow.isGiven()).toBe(true);
  glow.show(['a']);
  await new Promise(setImmediate);
  // The same from the file that takes the first one's place.
  flat.fire('sourcedata', { sourceId: sourceNames.features, sourceDataType: 'content' });
  await new Promise(setImmediate);
  expect([glow.isGiven(), filled()]).toEqual([false, undefined]);
  take();
  await new Promise(setImmediate);
  expect([glow.isGiven(), filled()]).toEqual([true, true]);
});
