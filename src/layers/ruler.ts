import type { LayerSpecification } from 'maplibre-gl';
import type { BaseId } from './bases.ts';
import { chartFonts } from './chartFonts.ts';
import { type Drawing, levelPath } from './drawing.ts';
import { imageName } from './imageName.ts';
import { layersOf } from './styleLayer.ts';
import { type Paint, sourceNames } from './symbol.ts';

const layer = layersOf('ruler', sourceNames.ruler);

const part = (name: string) => ['==', ['get', 'part'], name];

/** Name of the tick's picture on a base. */
export const rulerTickName = (base: BaseId): string => imageName('ruler', 'tick', null, base);

/** The stroke across each end, as the points of dividers leave it. Travelling north, it lies from west to east. */
export function rulerTick({ palette }: Paint): Drawing {
  const d = levelPath(2, 18, 3);
  return {
    width: 20,
    height: 6,
    paths: [
      { d, stroke: palette.halo, width: 4.5 },
      { d, stroke: palette.ink, width: 1.6 },
    ],
  };
}

/** What the reader measures: a thin line with a stroke across its ends and its figure along it. Above everything else. */
export function rulerLayers({ base, palette }: Paint): LayerSpecification[] {
  return [
    layer('casing', 'line', part('leg'), {
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.halo, 'line-width': 4.5, 'line-opacity': 0.85 },
    }),
    layer('line', 'line', part('leg'), {
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.ink, 'line-width': 1.4 },
    }),
    layer('tick', 'symbol', part('tick'), {
      layout: {
        'icon-image': rulerTickName(base),
        'icon-rotate': ['get', 'rotate'],
        'icon-rotation-alignment': 'map',
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
    }),
    layer('point', 'circle', part('point'), {
      paint: {
        'circle-radius': 3,
        'circle-color': palette.halo,
        'circle-stroke-color': palette.ink,
        'circle-stroke-width': 1.6,
      },
    }),
    layer('figure', 'symbol', part('figure'), {
      layout: {
        'text-field': ['get', 'text'],
        'text-font': chartFonts.strong,
        'text-size': 13,
        'text-rotate': ['get', 'rotate'],
        'text-rotation-alignment': 'map',
        'text-offset': [0, -0.9],
        'text-max-width': 30,
        'text-allow-overlap': true,
      },
      paint: { 'text-color': palette.ink, 'text-halo-color': palette.halo, 'text-halo-width': 2.2 },
    }),
  ];
}
