import type { FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { ofShape } from './expressions.ts';
import { type Paint, sourceNames } from './symbol.ts';

const shaped = (geometry: string, ...more: unknown[]): FilterSpecification =>
  ['all', ofShape(geometry), ...more] as unknown as FilterSpecification;

/** Around what is pointed at, on the map or in a list: a light that no mark on the chart has. What has no known edge gets a tint. */
export function glowLayers({ palette }: Paint): LayerSpecification[] {
  const source = sourceNames.glow;
  const light = palette.selection;
  return [
    {
      id: 'glow:tint',
      type: 'fill',
      source,
      filter: shaped('Polygon'),
      paint: {
        'fill-color': light,
        'fill-opacity': ['case', ['==', ['get', 'basis'], 'named'], 0.26, 0.16],
        'fill-antialias': false,
      },
    },
    {
      id: 'glow:limit',
      type: 'line',
      source,
      filter: shaped('Polygon', ['!=', ['get', 'basis'], 'named']),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': light, 'line-width': 12, 'line-blur': 7, 'line-opacity': 0.85 },
    },
    {
      id: 'glow:line',
      type: 'line',
      source,
      filter: shaped('LineString'),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': light, 'line-width': 13, 'line-blur': 7, 'line-opacity': 0.85 },
    },
    {
      id: 'glow:spot',
      type: 'circle',
      source,
      // An arrowhead on a track is none of its own.
      filter: shaped('Point', ['!', ['has', 'course']]),
      paint: {
        'circle-color': light,
        'circle-radius': 18,
        'circle-blur': 0.45,
        'circle-opacity': 0.85,
      },
    },
  ];
}
