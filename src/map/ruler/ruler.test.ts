import { expect, it } from 'vitest';
import { legsOf } from '../../atlas/geodesy/legs.ts';
import type { RulerPoint } from '../../state/ruler.ts';
import { rulerFeatures, uprightAlong } from './rulerFeatures.ts';
import { nearestSpot } from './rulerTool.ts';

const drawn = (...points: RulerPoint[]) =>
  rulerFeatures(points, legsOf(points)).features.map(({ properties }) => properties);

it('draws each leg with its figure, each point, and a stroke across both ends only', () => {
  const parts = drawn([0, 0], [1, 0], [1, 1]);
  const count = (wanted: string) => parts.filter(({ part }) => part === wanted).length;
  expect(['leg', 'figure', 'point', 'tick'].map(count)).toEqual([2, 2, 3, 2]);
  expect(parts.filter(({ part }) => part === 'figure').map(({ text }) => text)).toEqual([
    '111 km · 60.1 nmi',
    '111 km · 59.7 nmi',
  ]);
  const strokes = parts.filter(({ part }) => part === 'tick').map(({ rotate = 0 }) => Math.round(rotate));
  expect(strokes).toEqual([90, 0]);
});

it('draws a first point alone, and nothing before it', () => {
  expect(drawn([10, 20])).toEqual([{ part: 'point' }]);
  expect(drawn()).toEqual([]);
});

it.each([
  [90, 0],
  [270, 0],
  [0, -90],
  [180, -90],
  [45, -45],
  [225, -45],
  [135, 45],
  [315, 45],
])('a figure along %d° is turned by %d° and reads from the left', (bearing, turned) => {
  expect(uprightAlong(bearing)).toBeCloseTo(turned, 9);
});

it('snaps to the nearest spot within reach', () => {
  const spots = [
    { x: 0, y: 0, id: 'a' },
    { x: 6, y: 0, id: 'b' },
  ];
  expect(nearestSpot(spots, { x: 4, y: 0 }, 10)?.id).toBe('b');
  expect(nearestSpot(spots, { x: 3, y: 0 }, 10)?.id).toBe('a');
  expect(nearestSpot(spots, { x: 0, y: 11 }, 10)).toBeUndefined();
});
