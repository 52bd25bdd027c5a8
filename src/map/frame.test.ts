import { expect, test } from 'vitest';
import { graticuleSteps } from './graticule.ts';
import { degreesText, graticuleStep } from './graticuleLabels.ts';
import { lengthText } from './lengthText.ts';
import { kmInPixel, roundLength } from './scaleBar.ts';

/** As a chart in English writes them; the messages of the others stand in `words.latitude`. */
const chartWords = {
  latitude: (angle: string, hemisphere: string) => `${angle}${hemisphere === 'north' ? 'N' : 'S'}`,
  longitude: (angle: string, hemisphere: string) => `${angle}${hemisphere === 'east' ? 'E' : 'W'}`,
};

test.each([
  [0, 'meridian', '0°'],
  [-30, 'meridian', '30°W'],
  [180, 'meridian', '180°'],
  [190, 'meridian', '170°W'],
  [-190, 'meridian', '170°E'],
  [127.5, 'meridian', '127°30′E'],
  [-0.5, 'parallel', '0°30′S'],
  [40, 'parallel', '40°N'],
] as const)('%d° is written as on a chart', (degrees, along, text) => {
  expect(degreesText(degrees, along, chartWords)).toBe(text);
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
