import type { FillLayerSpecification } from 'maplibre-gl';
import type { Basis } from '../atlas/model/feature.ts';
import { dashOf } from './dashes.ts';
import { type DrawnPath, linePath, swatch, swatchSize } from './drawing.ts';
import { colourBySide, dimmed, dimmedUnlessHovered, shownOf, whenPointedAt } from './expressions.ts';
import { dotsTile, type HatchDirection, hatch, hatchTile } from './hatch.ts';
import { imageNameOfFeature } from './imageName.ts';
import { type MapSymbol, type MarkStyle, type Paint, sideColour, sideNumber, sourceNames } from './symbol.ts';

const id = 'exercise-area';

/**
 * One repeat of the limit: its length along the line and its height across it, pixels. Short, because MapLibre
 * stretches it along the line, up to twice, between two zoom levels.
 */
const limit = { length: 24, height: 16 };

/** The less is known of a shape, the fainter it is filled: whole seas and hand-drawn areas stay in the background. */
const hatchStrengths: { name: string; bases: Basis[]; strength: number }[] = [
  { name: 'hatch', bases: ['stated', 'derived'], strength: 0.55 },
  { name: 'hatch-schematic', bases: ['schematic'], strength: 0.35 },
  { name: 'dots', bases: ['named'], strength: 0.2 },
];

/** Which of the symbol's layers holds the hatching of a shape known in this way. */
export const hatchLayerOf = (basis: Basis): string =>
  hatchStrengths.find(({ bases }) => bases.includes(basis))?.name ?? '';

/** Hatching tells the kinds apart; a named place has no known edge and gets dots instead. */
function direction({ kind, basis }: MarkStyle): HatchDirection {
  if (basis === 'named') return 'dots';
  if (kind === 'inspection') return 'falling';
  return kind === 'closure' ? 'crossed' : 'rising';
}

/**
 * One repeat of a limit with T-shaped ticks pointing into the area, as restricted areas are drawn on paper
 * charts (IHO INT 1, N 2): unbroken where coordinates were published, broken where derived, dotted where schematic.
 * `y` is the line, ticks go to `y - tick`: inside is on the left of a ring that runs counter-clockwise.
 */
function limitPaths(style: MarkStyle, colour: string, left: number, y: number, tick: number): DrawnPath[] {
  const stroke = { stroke: colour, width: 1.8 };
  const at = (x: number, to: number, up = 0): string =>
    linePath([
      [left + x, y],
      [left + to, y - up],
    ]);
  if (style.basis === 'schematic')
    return [{ d: at(0, limit.length), ...stroke, width: 1.2, ...dashOf('figure', 'schematic') }];
  const stems = `${at(6, 6, tick)}${style.basis === 'stated' ? at(18, 18, tick) : ''}`;
  const line = style.basis === 'stated' ? at(0, limit.length) : `${at(0.5, 11.5)}${at(15.5, 20.5)}`;
  return [
    { d: line, ...stroke },
    { d: stems, ...stroke, width: 1.4 },
  ];
}

function swatchOf(style: MarkStyle, paint: Paint) {
  const colour = sideColour(paint, style.side);
  const { width, height } = swatchSize;
  const box = { left: 4, top: 4, width: width - 8, height: height - 8 };
  const fill = hatch(direction(style), sideNumber(paint, style.side), colour, box).map((path) => ({
    ...path,
    opacity: 0.75,
  }));
  if (style.basis === 'named') return swatch(fill);
  const right = box.left + box.width;
  const bottom = box.top + box.height;
  const outline: DrawnPath = {
    d: linePath(
      [
        [box.left, box.top],
        [right, box.top],
        [right, bottom],
        [box.left, bottom],
      ],
      true,
    ),
    stroke: colour,
    width: style.basis === 'schematic' ? 1.2 : 1.6,
    ...dashOf('figure', style.basis),
  };
  if (style.basis === 'schematic') return swatch([...fill, outline]);
  const ticks = [12, 22, 32].map(
    (x) =>
      linePath([
        [x, box.top],
        [x, box.top + 4],
      ]) +
      linePath([
        [x, bottom],
        [x, bottom - 4],
      ]),
  );
  return swatch([...fill, outline, { d: ticks.join(''), stroke: colour, width: 1.6 }]);
}

/** Waters closed for, or used by, an exercise or an inspection. */
export const exerciseArea: MapSymbol = {
  id,
  title: 'Exercise area',
  form: 'area',
  nameLook: () => 'zone',
  bases: ['stated', 'derived', 'named', 'schematic'],
  hitRadius: 12,
  layers: (paint) => [
    {
      id: `${id}:tint`,
      type: 'fill',
      source: sourceNames.features,
      filter: shownOf(id, 'stated', 'derived', 'schematic'),
      paint: { 'fill-color': colourBySide(paint), 'fill-opacity': dimmedUnlessHovered(0.12, 0.24) },
    },
    ...hatchStrengths.map(
      ({ name, bases, strength }): FillLayerSpecification => ({
        id: `${id}:${name}`,
        type: 'fill',
        source: sourceNames.features,
        filter: shownOf(id, ...bases),
        paint: {
          'fill-pattern': imageNameOfFeature(id, 'hatch', paint.base),
          'fill-opacity': whenPointedAt(0.9, dimmed(strength)),
        },
      }),
    ),
    {
      id: `${id}:limit`,
      type: 'line',
      source: sourceNames.features,
      filter: shownOf(id, 'stated', 'derived', 'schematic'),
      layout: { 'line-join': 'miter' },
      paint: {
        'line-pattern': imageNameOfFeature(id, 'limit', paint.base),
        'line-width': limit.height,
        'line-opacity': dimmed(1),
      },
    },
  ],
  swatch: swatchOf,
  images: {
    limit: (style, paint) => ({
      width: limit.length,
      height: limit.height,
      repeats: 'line',
      paths: limitPaths(style, sideColour(paint, style.side), 0, limit.height / 2, 7),
    }),
    hatch: (style, paint) => {
      const tile = style.basis === 'named' ? dotsTile : hatchTile;
      const box = { left: 0, top: 0, width: tile, height: tile };
      const colour = sideColour(paint, style.side);
      return {
        width: tile,
        height: tile,
        repeats: 'area',
        paths: hatch(direction(style), sideNumber(paint, style.side), colour, box, 3),
      };
    },
  },
};
