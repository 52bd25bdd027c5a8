import { expect, test } from 'vitest';
import { graticuleSteps } from './graticule.ts';
import { degreesText, graticuleStep } from './graticuleLabels.ts';
import { lengthText } from './lengthText.ts';
import { kmInPixel, roundLength } from './scaleBar.ts';

test.each([
  [0, 'E', 'W', '0°'],
  [-30, 'E', 'W', '30°W'],
  [180, 'E', 'W', '180°'],
  [190, 'E', 'W', '170°W'],
  [-190, 'E', 'W', '170°E'],
  [127.5, 'E', 'W', '127°30′E'],
  [-0.5, 'N', 'S', '0°30′S'],
  [40, 'N', 'S', '40°N'],
] as const)('%d° is written as on a chart', (degrees, positive, negative, text) => {
  expect(degreesText(degrees, positive, negative)).toBe(text);
});

test('labels stand at the base chart’s lines, or finer than these', () => {
  const finest = Math.min(...graticuleSteps);
  for (let zoom = 0; zoom <= 14; zoom += 0.5) {
    const step = graticuleStep(zoom);
    expect(step % finest === 0 || finest % step === 0, `zoom ${zoom}`).toBe(true);
  }
});

test('a scale bar is a round length that fits', () => {
  expect(roundLength(99)).toEqual({ length: 50, share: 50 / 99 });
  expect(roundLength(0.25).length).toBeCloseTo(0.2, 10);
  expect(roundLength(200)).toEqual({ length: 200, share: 1 });
});

test('a pixel is 78.27 km wide at the equator at zoom 0, half of that at 60° north', () => {
  expect(kmInPixel(0, 0)).toBeCloseTo(78.185, 2);
  expect(kmInPixel(60, 0)).toBeCloseTo(39.09, 2);
  expect(kmInPixel(0, 3)).toBeCloseTo(9.773, 2);
});

test('a length is given in kilometres and nautical miles', () => {
  expect(lengthText(47.53)).toBe('47.5 km · 25.7 nmi');
  expect(lengthText(370)).toBe('370 km · 200 nmi');
  expect(lengthText(0)).toBe('0 km · 0 nmi');
});
