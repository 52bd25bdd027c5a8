import type { LayerSpecification } from 'maplibre-gl';
import { ofShape } from './expressions.ts';
import { layersOf } from './styleLayer.ts';
import { type Paint, sourceNames } from './symbol.ts';

const layer = layersOf('glow', sourceNames.glow);

const shaped = (geometry: string, ...more: unknown[]) => ['all', ofShape(geometry), ...more];

/** Around what is pointed at, on the map or in a list: a light that no mark on the chart has. What has no known edge gets a tint. */
export function glowLayers({ palette }: Paint): LayerSpecification[] {
  const light = palette.selection;
  return [
    layer('tint', 'fill', shaped('Polygon'), {
      paint: {
        'fill-color': light,
        'fill-opacity': ['case', ['==', ['get', 'basis'], 'named'], 0.26, 0.16],
      },
    }),
    layer('limit', 'line', shaped('Polygon', ['!=', ['get', 'basis'], 'named']), {
      layout: { 'line-join': 'round' },
      paint: { 'line-color': light, 'line-width': 12, 'line-blur': 7, 'line-opacity': 0.85 },
    }),
    layer('line', 'line', shaped('LineString'), {
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': light, 'line-width': 13, 'line-blur': 7, 'line-opacity': 0.85 },
    }),
    layer(
      'spot',
      'circle', // An arrowhead on a track is none of its own.
      shaped('Point', ['!', ['has', 'course']]),
      {
        paint: {
          'circle-color': light,
          'circle-radius': 18,
          'circle-blur': 0.45,
          'circle-opacity': 0.85,
        },
      },
    ),
  ];
}
