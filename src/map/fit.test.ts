import { expect, test } from 'vitest';
import type { Check } from '../atlas/model/check.ts';
import { sampleAtlas, sampleFeature } from '../layers/fixtures/sampleAtlas.ts';
import { boxOfAll, boxToFit, boxWithDistances, firstView, margins } from './fit.ts';

const none = { top: 0, right: 0, bottom: 0, left: 0 };

test('an area is shown as it is', () => {
  expect(boxToFit(sampleFeature({ id: 'a', bbox: [10, 20, 12, 22] }))).toEqual([10, 20, 12, 22]);
});

test('a spot is shown with as much around it as its place is uncertain', () => {
  const box = (toleranceKm: number) =>
    boxToFit(sampleFeature({ id: 'a', shape: 'point', bbox: [0, 60, 0, 60], toleranceKm })) ?? [0, 0, 0, 0];
  const [west, south, east, north] = box(222.39);
  expect(north - south).toBeCloseTo(4, 2);
  expect(east - west).toBeCloseTo(8, 2);
  const [, closeSouth, , closeNorth] = box(0);
  expect(closeNorth - closeSouth).toBeCloseTo(1.079, 2);
});

test('a box across the antimeridian goes the short way', () => {
  const [west, , east] = boxToFit(sampleFeature({ id: 'a', bbox: [170, 0, -170, 10] })) ?? [0, 0, 0, 0];
  expect([west, east]).toEqual([170, 190]);
});

test('what has no place has no box', () => {
  expect(boxToFit(sampleFeature({ id: 'a', bbox: null, shape: null }))).toBeNull();
});

test('both ends of a distance come into view with its area, unless it is far longer than the area is large', () => {
  const area = sampleFeature({ id: 'area', bbox: [179, 0, -179, 2] });
  const line = (id: string, lengthKm: number, east: number) =>
    sampleFeature({ id, shape: 'line', symbol: 'measure', lengthKm, bbox: [-179, 1, east, 1] });
  const check = (id: string) => ({ id, features: ['area'], line: id }) as unknown as Check;
  const atlas = {
    ...sampleAtlas,
    features: [area, line('near', 400, -175), line('far', 5000, -130)],
    checks: [check('near'), check('far')],
  };
  expect(boxWithDistances(atlas, area)).toEqual([179, 0, 185, 2]);
});

test('a first view across the antimeridian goes the short way', () => {
  expect(firstView({ view: [170, -10, -170, 10] })).toEqual([170, -10, 190, 10]);
  expect(firstView(sampleAtlas)).toEqual(sampleAtlas.view);
});

test('margins leave room beside what covers the map, and forget what covers all of it', () => {
  expect(margins({ ...none, right: 400 }, 1000, 900)).toEqual({
    top: 100,
    right: 500,
    bottom: 100,
    left: 100,
  });
  expect(margins({ ...none, bottom: 600 }, 390, 620)).toEqual({ top: 65, right: 65, bottom: 65, left: 65 });
});

test('what a text speaks of is fitted together, without what is wider than the atlas', () => {
  const atlas = {
    extent: [160, 0, -160, 60] as [number, number, number, number],
    features: [
      sampleFeature({ id: 'west', bbox: [170, 10, 172, 12] }),
      sampleFeature({ id: 'east', bbox: [-176, 20, -175, 21] }),
      sampleFeature({ id: 'country', bbox: [20, 0, 179, 60] }),
      sampleFeature({ id: 'nowhere', bbox: null, shape: null }),
    ],
  };
  expect(boxOfAll(atlas, ['west', 'east', 'country', 'nowhere'])).toEqual([170, 10, 185, 21]);
  expect(boxOfAll(atlas, ['country', 'nowhere'])).toBeNull();
});
