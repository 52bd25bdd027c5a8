/** The names of this repository's waters: that they fit, and lie in water. */
import { expect, test } from 'vitest';
import { linesOf } from '../atlas/geometry/parts.ts';
import type { LngLat } from '../atlas/model/geometry.ts';
import { realAtlas } from '../basemap/fixtures/realGeo.ts';
import { readAllLand } from '../basemap/land.ts';
import { ShapeIndex } from '../basemap/shapeIndex.ts';
import { hasRoomAlong, lengthAtZoom0 } from '../layers/nameAlong.ts';
import { mapLabels } from './labels.ts';

const atlas = realAtlas();
const codes = atlas.languages.map(({ code }) => code);
const byLanguage = codes.map((code) => mapLabels(atlas, code));
const { lines, points } = mapLabels(atlas, 'en');
const isWater = ({ properties }: (typeof points.features)[number]) =>
  properties.look === 'water' && properties.side === '';

test('every water has a line along which its name runs, so that none is set over a coast', () => {
  const without = points.features.filter((label) => isWater(label) && !label.properties.runs);
  expect(without.map(({ properties }) => properties.id)).toEqual([]);
});

test('these lines lie in water', () => {
  const land = new ShapeIndex(readAllLand('50m'));
  const ashore = lines.features
    .filter(({ properties }) => properties.way === 0)
    .flatMap(({ properties, geometry }) =>
      linesOf(geometry)
        .flat()
        .filter((place) => land.holds(place))
        .map((place) => `${properties.id} at ${place}`),
    );
  expect(ashore).toEqual([]);
});

/** Zoom level of the first view on a desktop. */
const desktop = 3.3;

test('on a desktop the main names in the first view run along their waters, in each language', () => {
  const [west, south, east, north] = atlas.view;
  const seenIn = byLanguage.map(({ lines }) =>
    lines.features.filter(
      ({ properties: { rank, look }, geometry }) =>
        rank === 1 &&
        look === 'water' &&
        geometry.coordinates.every(
          ([lng = 0, lat = 0]) => lng > west && lng < east && lat > south && lat < north,
        ),
    ),
  );
  const ids = new Set(seenIn.flat().map(({ properties }) => properties.id));
  expect(ids.size).toBeGreaterThan(2);
  for (const [at, seen] of seenIn.entries()) {
    const fitting = seen
      .filter(({ properties: { text, rank, great }, geometry }) =>
        hasRoomAlong(lengthAtZoom0(geometry.coordinates as LngLat[]), text, { rank, great }, desktop),
      )
      .map(({ properties }) => properties.id);
    expect(new Set(fitting), codes[at]).toEqual(ids);
  }
});

test('a contested water is never called by one of its names alone', () => {
  for (const feature of atlas.features) {
    for (const [code, uses] of Object.entries(feature.names)) {
      const labels = byLanguage[codes.indexOf(code)];
      const [one, two] = new Set(uses.map(({ name }) => name));
      if (two === undefined || !labels) continue;
      const set = [...labels.lines.features, ...labels.points.features]
        .filter(({ properties }) => properties.id === feature.id && properties.look !== 'figure')
        .flatMap(({ properties }) => [properties.text, properties.short])
        .filter((text) => text);
      for (const text of set) {
        expect(text).toContain(one);
        expect(text).toContain(two);
      }
    }
  }
});
