import type { LayerSpecification } from 'maplibre-gl';
import { chartFonts } from './chartFonts.ts';
import { layersOf } from './styleLayer.ts';
import { type Paint, sourceNames } from './symbol.ts';

const layer = layersOf('rings', sourceNames.rings);

const asked = ['==', ['get', 'of'], ['global-state', 'rings']];

/** The bands in which stated distances put a feature: a tint as wide as the figure's own rounding, its two edges, the figure along it. */
export function ringLayers({ palette }: Paint): LayerSpecification[] {
  return [
    layer('band', 'fill', asked, {
      paint: { 'fill-color': palette.ink, 'fill-opacity': 0.14 },
    }),
    layer('casing', 'line', asked, {
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.halo, 'line-width': 2.6, 'line-opacity': 0.6 },
    }),
    layer('edge', 'line', asked, {
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.ink, 'line-width': 0.9 },
    }),
    layer('figure', 'symbol', asked, {
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 260,
        'text-field': ['get', 'text'],
        'text-font': chartFonts.strong,
        'text-size': 12,
        'text-offset': [0, -0.9],
      },
      paint: { 'text-color': palette.ink, 'text-halo-color': palette.halo, 'text-halo-width': 2 },
    }),
  ];
}
