import { waterKinds } from '../atlas/features/kinds.ts';
import { dashes, dashOf } from './dashes.ts';
import { linePath, swatch, swatchSize } from './drawing.ts';
import {
  byBasis,
  byKind,
  colourBySide,
  dimmed,
  dimmedUnlessHovered,
  shownOf,
  whenPointedAt,
} from './expressions.ts';
import { dotsTile, hatch } from './hatch.ts';
import { imageNameOfFeature } from './imageName.ts';
import { nameLookOfPlace } from './nameLook.ts';
import { type MapSymbol, type MarkStyle, type Paint, sideColour, sideNumber, sourceNames } from './symbol.ts';

const id = 'named-area';

/** Dots need more than a line: where a screen's pixels are large, a thinner one fills none of them. */
const lineWidths = { stated: 1.2, derived: 1.2, schematic: 1.6 };

/** What belongs to no party is drawn as quietly as the chart's own names of waters. */
function ownColour(paint: Paint, { side }: MarkStyle): string {
  return side === '' ? paint.palette.waterLabel : sideColour(paint, side);
}

function swatchOf(style: MarkStyle, paint: Paint) {
  const colour = ownColour(paint, style);
  const { width, height } = swatchSize;
  const box = { left: 4, top: 4, width: width - 8, height: height - 8 };
  const outline = linePath(
    [
      [4, 4],
      [width - 4, 4],
      [width - 4, height - 4],
      [4, height - 4],
    ],
    true,
  );
  if (style.basis === 'named') {
    return swatch(hatch('dots', sideNumber(paint, style.side), colour, box));
  }
  return swatch([
    { d: outline, fill: colour, opacity: 0.15 },
    {
      d: outline,
      stroke: colour,
      width: lineWidths[style.basis],
      ...dashOf('line', style.basis),
    },
  ]);
}

/** A sea, strait, region, country or island the texts name. Without a known edge it is dots only, and waters not even that. */
export const namedArea: MapSymbol = {
  id,
  title: 'Named area',
  form: 'area',
  nameLook: nameLookOfPlace,
  bases: ['stated', 'derived', 'named', 'schematic'],
  explainedBy: ['named'],
  hitRadius: 8,
  layers: (paint) => {
    const colour = colourBySide(paint, paint.palette.waterLabel);
    return [
      {
        id: `${id}:tint`,
        type: 'fill',
        source: sourceNames.features,
        filter: shownOf(id, 'stated', 'derived', 'schematic'),
        paint: { 'fill-color': colour, 'fill-opacity': dimmedUnlessHovered(0.07, 0.18) },
      },
      {
        id: `${id}:dots`,
        type: 'fill',
        source: sourceNames.features,
        filter: shownOf(id, 'named'),
        paint: {
          'fill-pattern': imageNameOfFeature(id, 'dots', paint.base),
          // Waters are told by their name alone, as on a paper chart, until they are pointed at.
          'fill-opacity': whenPointedAt(0.7, byKind(waterKinds, 0, dimmed(0.26))),
        },
      },
      {
        id: `${id}:limit`,
        type: 'line',
        source: sourceNames.features,
        filter: shownOf(id, 'stated', 'derived', 'schematic'),
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': colour,
          'line-width': byBasis(lineWidths, lineWidths.stated),
          'line-dasharray': byBasis(dashes.line, [1]),
          'line-opacity': dimmed(0.9),
        },
      },
    ];
  },
  swatch: swatchOf,
  images: {
    dots: (style, paint) => {
      const box = { left: 0, top: 0, width: dotsTile, height: dotsTile };
      return {
        width: dotsTile,
        height: dotsTile,
        repeats: 'area',
        paths: hatch('dots', sideNumber(paint, style.side), ownColour(paint, style), box, 3),
      };
    },
  },
};
