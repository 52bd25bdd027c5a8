import { GeoJSONVT } from '@maplibre/geojson-vt';
import type { FeatureCollection } from 'geojson';
import type { GeoJSONSourceSpecification } from 'maplibre-gl';
import { expect, test } from 'vitest';
import { sourceNames } from '../layers/symbol.ts';
import { featureSources } from './featureSource.ts';

/** As MapLibre cuts GeoJSON into tiles: so many units to a tile, and to a pixel. */
const [extent, unitsInPixel] = [8192, 16];

test('a spot at the very edge of a tile is drawn in one tile, and in one only', () => {
  // The edge is the 135th degree; a unit is 0.0055 degrees.
  const spots = [134.99, 134.999, 134.9999, 135, 135.0001, 135.001].map((lng) => ({
    type: 'Feature' as const,
    id: lng,
    properties: { id: String(lng) },
    geometry: { type: 'Point' as const, coordinates: [lng, 40] },
  }));
  const none = { marks: [], badges: [], labels: [], 'names-along': [] };
  const sources = featureSources('', { ...none, marks: spots, badges: spots, labels: spots });
  for (const name of [sourceNames.marks, sourceNames.badges, sourceNames.labels]) {
    const { data, buffer = 0 } = sources[name] as GeoJSONSourceSpecification;
    const index = new GeoJSONVT(data as FeatureCollection, {
      extent,
      buffer: buffer * unitsInPixel,
      maxZoom: 18,
    });
    const drawn = [6, 7].flatMap((x) =>
      (index.getTile(3, x, 3)?.features ?? []).filter(({ geometry }) => {
        const [across = 0] = (geometry as [number, number][])[0] ?? [];
        // MapLibre leaves out what lies beyond.
        return across >= 0 && across < extent;
      }),
    );
    expect(drawn.map(({ tags }) => tags?.id).sort(), name).toEqual(
      spots.map(({ properties }) => properties.id).sort(),
    );
  }
});
