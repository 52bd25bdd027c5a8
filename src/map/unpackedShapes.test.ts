import { expect, it } from 'vitest';
import { farFeatures } from '../atlas/farFeatures.ts';
import type { MapFeatureProperties } from '../atlas/model/feature.ts';
import type { MapGeometry } from '../atlas/model/geometry.ts';
import { unpackedShapes } from './unpackedShapes.ts';

const properties = { id: 'alpha', basis: 'stated' } as MapFeatureProperties;

const shapes: [type: string, geometry: MapGeometry][] = [
  ['a point', { type: 'Point', coordinates: [-179.5, 12.24] }],
  [
    'points',
    {
      type: 'MultiPoint',
      coordinates: [
        [1, 2],
        [-3, 4.5],
      ],
    },
  ],
  [
    'a line',
    {
      type: 'LineString',
      coordinates: [
        [1, 2],
        [3, 5],
        [4, 1.02],
      ],
    },
  ],
  [
    'lines',
    {
      type: 'MultiLineString',
      coordinates: [
        [
          [1, 2],
          [3, 5],
        ],
        [
          [170, 2],
          [180, 5],
        ],
      ],
    },
  ],
  [
    'an area with a hole',
    {
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [9, 0],
          [9, 9],
          [0, 0],
        ],
        [
          [4, 1],
          [8, 5],
          [8, 1],
          [4, 1],
        ],
      ],
    },
  ],
  [
    'areas',
    {
      type: 'MultiPolygon',
      coordinates: [
        [
          [
            [0, 0],
            [9, 0],
            [9, 9],
            [0, 0],
          ],
        ],
        [
          [
            [20, 0],
            [29, 0],
            [29, 9],
            [20, 0],
          ],
        ],
      ],
    },
  ],
];

it.each(shapes)('%s comes out as it was packed', (_, geometry) => {
  const packed = farFeatures({
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties, geometry }],
  });
  const { features } = unpackedShapes(JSON.parse(JSON.stringify(packed)));
  expect(features).toEqual([{ type: 'Feature', properties, geometry }]);
});

it('what has an edge keeps it to a sixth of a pixel; a tint loses what is smaller than it is soft', () => {
  const coast: [number, number][] = Array.from({ length: 201 }, (_, at) => [at / 10, at % 2 ? 0.02 : 0]);
  const geometry: MapGeometry = { type: 'Polygon', coordinates: [[...coast, [20, 9], [0, 9], [0, 0]]] };
  const positions = (basis: 'stated' | 'named') => {
    const features = [{ type: 'Feature' as const, properties: { ...properties, basis }, geometry }];
    const [shape] = unpackedShapes(farFeatures({ type: 'FeatureCollection', features })).features;
    return (shape?.geometry.type === 'Polygon' && shape.geometry.coordinates[0]?.length) || 0;
  };
  expect(positions('stated')).toBe(204);
  expect(positions('named')).toBe(5);
});
