import type { LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { chartFonts } from './chartFonts.ts';
import { type DrawnPath, linePath, swatch, swatchSize } from './drawing.ts';
import { dimmed, ifSelected, shownOf } from './expressions.ts';
import { type MapSymbol, type Paint, sourceNames } from './symbol.ts';

const id = 'measure';

/** The length, level in a gap of the line: a short line has no room for text along it. */
function figure(
  part: string,
  placement: SymbolLayerSpecification['layout'],
  paint: Paint,
): LayerSpecification {
  return {
    id: `${id}:${part}`,
    type: 'symbol',
    source: sourceNames.features,
    filter: shownOf(id),
    layout: {
      ...placement,
      'text-rotation-alignment': 'viewport',
      'text-field': paint.figures ?? '',
      'text-font': chartFonts.strong,
      'text-size': 12.5,
    },
    paint: {
      'text-color': paint.palette.ink,
      'text-halo-color': paint.palette.halo,
      'text-halo-width': 2.5,
      'text-opacity': dimmed(1),
    },
  };
}

/** A great circle between the two points that a text gives a distance for, with the distance on it. */
export const measure: MapSymbol = {
  id,
  title: 'Measured distance',
  bases: ['derived'],
  hitRadius: 12,
  layers: (paint) => [
    {
      id: `${id}:casing`,
      type: 'line',
      source: sourceNames.features,
      filter: shownOf(id),
      layout: { 'line-cap': 'round' },
      paint: { 'line-color': paint.palette.halo, 'line-width': 4.5, 'line-opacity': dimmed(0.8) },
    },
    {
      id: `${id}:line`,
      type: 'line',
      source: sourceNames.features,
      filter: shownOf(id),
      paint: {
        'line-color': paint.palette.ink,
        'line-width': ifSelected(2.6, 1.4),
        'line-opacity': dimmed(1),
      },
    },
    // Along a short line only the middle has room; the repeats of a long one win over its middle.
    figure('middle', { 'symbol-placement': 'line-center' }, paint),
    figure('figure', { 'symbol-placement': 'line', 'symbol-spacing': 420, 'text-overlap': 'always' }, paint),
  ],
  swatch: (_style, paint) => {
    const middle = swatchSize.height / 2;
    const ends: DrawnPath = {
      d:
        linePath([
          [4, middle - 4],
          [4, middle + 4],
        ]) +
        linePath([
          [40, middle - 4],
          [40, middle + 4],
        ]),
      stroke: paint.palette.ink,
      width: 1.4,
    };
    return swatch([
      {
        d: linePath([
          [4, middle],
          [40, middle],
        ]),
        stroke: paint.palette.ink,
        width: 1.4,
      },
      ends,
    ]);
  },
};
