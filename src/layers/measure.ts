import { chartFonts } from './chartFonts.ts';
import { type DrawnPath, levelPath, swatch, swatchSize, uprightPath } from './drawing.ts';
import { dimmed, ifSelected, ofSymbol } from './expressions.ts';
import { besideLine, isMeant } from './nameType.ts';
import { layersOf } from './styleLayer.ts';
import { type MapSymbol, sourceNames } from './symbol.ts';

const id = 'measure';
const layer = layersOf(id, sourceNames.features);
const label = layersOf(id, sourceNames.labels);

/** From afar the figures would push names away: there they show only with what they were measured from. */
const wantedAtZoom = ['any', ['>=', ['zoom'], 5], isMeant];

/** Half an em away; at a corner two ems up or down, past that of an area. */
const besides = (...anchors: string[]) => besideLine(0.5, [0.5, 2], ...anchors);

/** A great circle between the two points that a text gives a distance for, with the distance on it. */
export const measure: MapSymbol = {
  id,
  form: 'line',
  isMeasured: true,
  nameLook: () => 'figure',
  bases: ['derived'],
  layers: (paint) => [
    layer('casing', 'line', ofSymbol(id), {
      layout: { 'line-cap': 'round' },
      paint: { 'line-color': paint.palette.halo, 'line-width': 4.5, 'line-opacity': dimmed(0.8) },
    }),
    layer('line', 'line', ofSymbol(id), {
      paint: {
        'line-color': paint.palette.ink,
        'line-width': ifSelected(2.6, 1.4),
        'line-opacity': dimmed(1),
      },
    }),
  ],
  text: (paint) => [
    label('figure', 'symbol', ['all', ['==', ['get', 'look'], 'figure'], wantedAtZoom], {
      layout: {
        'text-field': ['get', 'text'],
        'text-font': chartFonts.strong,
        'text-size': 12.5,
        // Beside the middle of the line, on whichever side is free: a short line has no room for text along it.
        // Never on the area it was measured from: its hatching would run into the letters.
        'text-variable-anchor-offset': [
          'match',
          ['get', 'gap'],
          'area-south',
          besides('left', 'bottom', 'bottom-right', 'bottom-left'),
          'area-north',
          besides('left', 'top', 'top-left', 'top-right'),
          besides('left', 'right', 'bottom', 'top'),
        ] as never,
        'text-max-width': 20,
        // The shorter the line, the fewer places its figure has.
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: {
        'text-color': paint.palette.ink,
        'text-halo-color': paint.palette.halo,
        'text-halo-width': 2,
      },
    }),
  ],
  swatch: (_style, paint) => {
    const middle = swatchSize.height / 2;
    const ends: DrawnPath = {
      d: uprightPath(4, middle - 4, middle + 4) + uprightPath(40, middle - 4, middle + 4),
      stroke: paint.palette.ink,
      width: 1.4,
    };
    return swatch([
      {
        d: levelPath(4, 40, middle),
        stroke: paint.palette.ink,
        width: 1.4,
      },
      ends,
    ]);
  },
};
