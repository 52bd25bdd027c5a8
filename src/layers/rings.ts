import type { FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { chartFonts } from './chartFonts.ts';
import { type Paint, sourceNames } from './symbol.ts';

const asked = ['==', ['get', 'of'], ['global-state', 'rings']] as unknown as FilterSpecification;

/** The bands in which stated distances put a feature: a tint as wide as the figure's own rounding, its two edges, the figure along it. */
export function ringLayers({ palette }: Paint): LayerSpecification[] {
  const source = sourceNames.rings;
  return [
    {
      id: 'rings:band',
      type: 'fill',
      source,
      filter: asked,
      paint: { 'fill-color': palette.ink, 'fill-opacity': 0.14 },
    },
    {
      id: 'rings:casing',
      type: 'line',
      source,
      filter: asked,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.halo, 'line-width': 2.6, 'line-opacity': 0.6 },
    },
    {
      id: 'rings:edge',
      type: 'line',
      source,
      filter: asked,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.ink, 'line-width': 0.9 },
    },
    {
      id: 'rings:figure',
      type: 'symbol',
      source,
      filter: asked,
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 260,
        'text-field': ['get', 'text'],
        'text-font': chartFonts.strong,
        'text-size': 12,
        'text-offset': [0, -0.9],
      },
      paint: { 'text-color': palette.ink, 'text-halo-color': palette.halo, 'text-halo-width': 2 },
    },
  ];
}
