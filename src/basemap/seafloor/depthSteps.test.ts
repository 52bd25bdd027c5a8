import { expect, it } from 'vitest';
import { isInsidePolygon } from '../../atlas/geometry/inside.ts';
import { polygonsOf } from '../../atlas/geometry/parts.ts';
import { type DepthStep, depthSteps } from './depthSteps.ts';
import type { Tone } from './tone.ts';

const [width, height, grid] = [256, 128, 128];
const edges = [0.25, 0.75];

/** A floor whose height is told by the place of each pixel's middle, degrees. */
const floor = (tone: (lng: number, lat: number) => number): Tone => ({
  width,
  height,
  values: Float32Array.from({ length: width * height }, (_, at) =>
    tone((((at % width) + 0.5) * 360) / width - 180, 90 - ((Math.floor(at / width) + 0.5) * 180) / height),
  ),
});
/** The highest step that holds a place. */
const stepAt = (steps: DepthStep[], lng: number, lat: number): number =>
  Math.max(
    0,
    ...steps
      .filter(({ geometry }) => polygonsOf(geometry).some((polygon) => isInsidePolygon([lng, lat], polygon)))
      .map(({ properties }) => properties.step),
  );
/** A round rise in the middle of the deep: 1 at its top, 0 from 60 degrees on. */
const rise = floor((lng, lat) => Math.max(0, 1 - Math.hypot(lng, lat) / 60));

it('lays each step within the one before, the deepest first', () => {
  expect(depthSteps(rise, edges, grid).map(({ properties }) => properties.step)).toEqual([1, 2]);
  expect([0, 25, 50].map((lng) => stepAt(depthSteps(rise, edges, grid), lng, 0))).toEqual([2, 1, 0]);
});

it('puts a step’s edge where the floor has its tone', () => {
  const [outer] = depthSteps(rise, edges, grid);
  for (const [lng = 0, lat = 0] of outer?.geometry.coordinates[0] ?? []) {
    expect(Math.abs(Math.hypot(lng, lat) - 45)).toBeLessThan(2);
  }
});

it('has no corners: cells of the grid do not show', () => {
  const block = (degrees: number) => Math.round(degrees / 6) * 6;
  const stairs = floor((lng, lat) => (Math.hypot(block(lng), block(lat)) < 50 ? 1 : 0));
  const ring = depthSteps(stairs, edges, grid)[0]?.geometry.coordinates[0] ?? [];
  const turns = ring.slice(1, -1).map(([x = 0, y = 0], at) => {
    const [[fromX = 0, fromY = 0] = [], [toX = 0, toY = 0] = []] = [ring[at], ring[at + 2]];
    const turn = Math.atan2(toY - y, toX - x) - Math.atan2(y - fromY, x - fromX);
    return Math.abs(Math.atan2(Math.sin(turn), Math.cos(turn)));
  });
  expect(turns.length).toBeGreaterThan(30);
  expect(Math.max(...turns)).toBeLessThan(Math.PI / 10);
});

it('goes on across the antimeridian', () => {
  const acrossIt = floor((lng, lat) => (Math.abs(lng) > 150 && Math.abs(lat) < 30 ? 1 : 0));
  const steps = depthSteps(acrossIt, edges, grid);
  const along = (lng: number) => [0, 20, 26, 28, 29, 30, 31, 32, 34].map((lat) => stepAt(steps, lng, lat));
  expect(along(170)).toContain(2);
  for (const lng of [-179.99, -170, 179.99]) expect(along(lng)).toEqual(along(170));
});

it('leaves out what is too small to be drawn, and small hollows with it', () => {
  const speck = floor((lng, lat) => (Math.hypot(lng - 0.5, lat - 0.5) < 6 ? 1 : 0));
  expect(depthSteps(speck, edges, grid)).toEqual([]);
  const hollow = floor((lng, lat) => (Math.hypot(lng - 0.5, lat - 0.5) < 6 ? 0 : 1));
  expect(stepAt(depthSteps(hollow, edges, grid), 0.5, 0.5)).toBe(2);
});
