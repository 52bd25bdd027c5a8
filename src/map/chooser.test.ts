import { expect, test } from 'vitest';
import { sampleAtlas, sampleFeature } from '../layers/fixtures/sampleAtlas.ts';
import { hitsInOrder } from './chooser.ts';

const atlas = {
  ...sampleAtlas,
  features: [
    sampleFeature({ id: 'wide', areaKm2: 900_000 }),
    sampleFeature({ id: 'narrow', areaKm2: 900 }),
    sampleFeature({ id: 'none', areaKm2: 0 }),
    sampleFeature({ id: 'long', shape: 'line', lengthKm: 800 }),
    sampleFeature({ id: 'short', shape: 'line', lengthKm: 8 }),
    sampleFeature({ id: 'spot', shape: 'point' }),
    sampleFeature({ id: 'label', shape: 'point', layer: 'names' }),
  ],
};
const order = (under: string[], near: string[] = []) => hitsInOrder(atlas, { under, near });

test('areas are listed from small to large', () => {
  expect(order(['wide', 'narrow', 'none'])).toEqual(['none', 'narrow', 'wide']);
});

test('spots come before lines, lines before areas', () => {
  expect(order(['wide', 'narrow'], ['long', 'spot', 'short'])).toEqual([
    'spot',
    'short',
    'long',
    'narrow',
    'wide',
  ]);
});

test('what is found twice is listed once', () => {
  expect(order(['spot', 'wide', 'wide'], ['spot'])).toEqual(['spot', 'wide']);
});

test('an area counts only where the pointer is inside it', () => {
  expect(order([], ['wide', 'spot'])).toEqual(['spot']);
});

test('names of the base chart and unknown ids are nobody’s target', () => {
  expect(order(['label', 'undefined'])).toEqual([]);
});
