import { expect, it } from 'vitest';
import { nearestPoints } from '../checks/nearestPoints.ts';
import { soundAtlas } from '../fixtures/editedGeo.ts';
import { pointTowards } from '../geodesy/geodesic.ts';
import { isInsideArea } from '../geometry/inside.ts';
import type { Check } from '../model/check.ts';
import { ringFeatures } from './ringFeatures.ts';
import { statedDistances } from './statedDistances.ts';

const { atlas, geometries } = soundAtlas();
const rings = (changes: (check: Check) => Check = (check) => check) =>
  ringFeatures({ ...atlas, checks: atlas.checks.map(changes) }, geometries).features;

it('are the distances that texts state from others, as wide as each figure’s rounding', () => {
  const [first] = statedDistances('alpha-drill', atlas);
  expect(first).toMatchObject({ from: { id: 'delta-rock' }, lowKm: 170.5, highKm: 171.5 });
  expect(first?.check.words).toBe('171km');
});

it('lie round what they are stated from, each at its distance', () => {
  const ring = rings().find(({ properties }) => properties.of === 'alpha-drill');
  const rock = geometries.get('delta-rock');
  if (!ring || rock?.type !== 'Point') throw new Error('The fixture has a drill and a rock.');
  expect(ring.properties.text).toBe('171km');
  const [lng = 0, lat = 0] = rock.coordinates;
  const isInBand = (km: number) =>
    [0, 77, 190, 301].map((bearing) => isInsideArea(pointTowards([lng, lat], bearing, km), ring.geometry));
  expect(isInBand(171)).toEqual([true, true, true, true]);
  expect([...isInBand(170.2), ...isInBand(171.8)]).not.toContain(true);
});

it('hold the nearest point of a shape where the words are right', () => {
  const [drill, rock] = [geometries.get('alpha-drill'), geometries.get('delta-rock')];
  const ring = rings().find(({ properties }) => properties.of === 'alpha-drill');
  if (!drill || !rock || !ring) throw new Error('The fixture has a drill and a rock.');
  const { km, from } = nearestPoints(drill, rock);
  expect(isInsideArea(from, ring.geometry)).toBe(km > 170.5 && km < 171.5);
});

it('have an inside also where the figure is exact, and are whole discs where it may be nothing', () => {
  const exact = (check: Check): Check =>
    check.kind === 'measure' && check.stated
      ? { ...check, stated: { ...check.stated, low: check.stated.value, high: check.stated.value } }
      : check;
  expect(rings(exact)).toHaveLength(rings().length);
  const near = (check: Check): Check =>
    check.kind === 'measure' && check.stated ? { ...check, stated: { ...check.stated, low: 0 } } : check;
  const [disc] = rings(near);
  expect(disc?.geometry.type === 'Polygon' && disc.geometry.coordinates).toHaveLength(1);
});

it('are left out where the text states no length, or nothing can be measured from', () => {
  const unstated = (check: Check): Check => ({ ...check, stated: null });
  expect(rings(unstated)).toEqual([]);
  const vague = atlas.features.map((feature) =>
    feature.id === 'delta-rock' ? { ...feature, basis: 'schematic' as const } : feature,
  );
  const from = statedDistances('alpha-drill', { ...atlas, features: vague }).map((each) => each.from.id);
  expect(from).not.toContain('delta-rock');
});
