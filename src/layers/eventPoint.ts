import type { ExpressionSpecification } from 'maplibre-gl';
import type { Feature } from '../atlas/model/feature.ts';
import { chartFonts } from './chartFonts.ts';
import { dashOf } from './dashes.ts';
import { type Drawing, type DrawnPath, linePath, swatch, swatchSize } from './drawing.ts';
import { eventGroups, gathered, groupStyle } from './eventGroups.ts';
import { colourBySide } from './expressions.ts';
import { imageNameOfFeature } from './imageName.ts';
import { type MapSymbol, type MarkStyle, type Paint, sideColour, sourceNames } from './symbol.ts';

const id = gathered;

/** Half the diagonal of the diamond, pixels. */
const radius = { one: 8, many: 13 };

/** What is selected, between bars as in a mark's lists of ids, so that one id never passes for part of another. */
const selectedBetweenBars: ExpressionSpecification = ['concat', '|', ['global-state', 'select'], '|'];

/** True for the mark that holds the selected event. */
export const holdsSelected: ExpressionSpecification = ['in', selectedBetweenBars, ['get', 'ids']];

/** True where an event of the mark is selected, or the place it is at, or nothing while an event of it is compared: such a mark does not dim. */
const keepsStrength: ExpressionSpecification = [
  'any',
  ['all', ['==', ['global-state', 'select'], ''], ['get', 'inQuestion']],
  holdsSelected,
  ['in', selectedBetweenBars, ['get', 'places']],
];

/** True for a mark that is filled with its colour. */
const isFilled: ExpressionSpecification = ['==', ['get', 'basis'], 'stated'];

/** A diamond: filled where the spot is known, open where only the place's name is, dotted where schematic. */
function diamond(style: MarkStyle, paint: Paint, x: number, y: number, size: number): DrawnPath[] {
  const colour = sideColour(paint, style.side);
  const d = (r: number) =>
    linePath(
      [
        [x, y - r],
        [x + r, y],
        [x, y + r],
        [x - r, y],
      ],
      true,
    );
  const casing: DrawnPath = { d: d(size), fill: paint.palette.halo, stroke: paint.palette.halo, width: 3 };
  if (style.basis === 'stated') return [casing, { d: d(size), fill: colour }];
  const frame: DrawnPath = { d: d(size), stroke: colour, width: 2, ...dashOf('figure', style.basis) };
  const core: DrawnPath = { d: d(size - 4), fill: colour };
  return size === radius.one && style.basis === 'named' ? [casing, frame, core] : [casing, frame];
}

function picture(style: MarkStyle, paint: Paint, size: number): Drawing {
  const extent = 2 * size + 6;
  return { width: extent, height: extent, paths: diamond(style, paint, extent / 2, extent / 2, size) };
}

/** Meetings, visits, deals, incidents: one mark at each place, with the number of events there. */
export const eventPoint: MapSymbol = {
  id,
  title: 'Event',
  form: 'spot',
  isGathered: true,
  nameLook: () => 'event',
  bases: ['stated', 'derived', 'named', 'schematic'],
  explainedBy: ['stated', 'named'],
  hitRadius: 12,
  layers: (paint) => [
    {
      id: `${id}:mark`,
      type: 'symbol',
      source: sourceNames.marks,
      layout: {
        'icon-image': [
          'case',
          ['>', ['get', 'count'], 1],
          imageNameOfFeature(id, 'many', paint.base),
          imageNameOfFeature(id, 'one', paint.base),
        ],
        'icon-allow-overlap': true,
        'text-field': ['case', ['>', ['get', 'count'], 1], ['to-string', ['get', 'count']], ''],
        'text-font': chartFonts.strong,
        'text-size': 12.5,
        'text-allow-overlap': true,
      },
      paint: {
        'icon-opacity': ['case', keepsStrength, 1, 0.55],
        'text-color': ['case', isFilled, paint.palette.halo, paint.palette.ink],
        // In the mark's own full colour: the number stays legible on a mark that steps back.
        'text-halo-color': [
          'case',
          isFilled,
          colourBySide(paint) as ExpressionSpecification,
          paint.palette.halo,
        ],
        'text-halo-width': 1.6,
      },
    },
  ],
  swatch: (style, paint) =>
    swatch(diamond(style, paint, swatchSize.width / 2, swatchSize.height / 2, radius.one)),
  images: {
    one: (style, paint) => picture(style, paint, radius.one),
    many: (style, paint) => picture(style, paint, radius.many),
  },
  imageStyles: (part, features) =>
    part === 'one'
      ? features.filter(({ symbol }) => symbol === id).map((event) => groupStyle([event]))
      : groupedStyles(features),
};

/** Of the events at a place any may be shown; whatever mark they share, two of them share it too. */
function groupedStyles(features: readonly Feature[]): MarkStyle[] {
  return eventGroups(features, () => true).flatMap(({ events }) =>
    events.flatMap((one, index) => events.slice(index + 1).map((other) => groupStyle([one, other]))),
  );
}
