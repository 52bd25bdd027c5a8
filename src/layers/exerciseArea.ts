import { everyBasis } from '../atlas/model/feature.ts';
import { dashOf } from './dashes.ts';
import { boxPath, type DrawnPath, linePath, swatch, swatchSize, uprightPath } from './drawing.ts';
import { bandLayer, bandTones } from './edgeBand.ts';
import {
  byBasis,
  colourBySide,
  dimmed,
  dimmedUnlessHovered,
  ofSymbol,
  unlessHovered,
  whenPointedAt,
} from './expressions.ts';
import { glyphOf, glyphPaths } from './glyph.ts';
import { type HatchDirection, hatch, hatchPicture } from './hatch.ts';
import { imageNameOfFeature } from './imageName.ts';
import { layersOf, onlyMeant } from './styleLayer.ts';
import { type MapSymbol, type MarkStyle, type Paint, sideColour, sideNumber, sourceNames } from './symbol.ts';

const id = 'exercise-area';
const layer = layersOf(id, sourceNames.features);

/**
 * One repeat of the limit: its length along the line and its height across it, pixels. Short, because MapLibre
 * stretches it along the line, up to twice, between two zoom levels.
 */
const limit = { length: 24, height: 16 };

/** Hatching tells the kinds apart. */
function direction({ kind }: MarkStyle): HatchDirection {
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
  if (style.basis === 'named') return edgelessSwatch(style, paint);
  const { width, height } = swatchSize;
  const box = { left: 4, top: 4, width: width - 8, height: height - 8 };
  const fill = hatch(direction(style), sideNumber(paint, style.side), colour, box).map((path) => ({
    ...path,
    opacity: 0.75,
  }));
  const right = box.left + box.width;
  const bottom = box.top + box.height;
  const outline: DrawnPath = {
    d: boxPath(box.left, box.top, right, bottom),
    stroke: colour,
    width: style.basis === 'schematic' ? 1.2 : 1.6,
    ...dashOf('figure', style.basis),
  };
  if (style.basis === 'schematic') return swatch([...fill, outline]);
  const ticks = [12, 22, 32].map(
    (x) => uprightPath(x, box.top, box.top + 4) + uprightPath(x, bottom, bottom - 4),
  );
  return swatch([...fill, outline, { d: ticks.join(''), stroke: colour, width: 1.6 }]);
}

/** A glyph on a piece of the band: from below, where the limit is, it fades upwards. */
function edgelessSwatch({ kind, side }: MarkStyle, paint: Paint) {
  const { width, height } = swatchSize;
  const tones = bandTones(paint, side).map(({ fill, opacity }, step): DrawnPath => {
    const top = height - ((height - 4) * (step + 1)) / 5;
    const d = boxPath(2, top, width - 2, height);
    return { d, fill, opacity: Math.round(opacity * 100) / 100 };
  });
  const glyph = glyphOf(kind);
  const colours = { colour: sideColour(paint, side), casing: paint.palette.halo };
  const sign = glyph === null ? [] : glyphPaths(glyph, colours, { x: width / 2, y: height / 2, size: 22 });
  return swatch([...tones.toReversed(), ...sign]);
}

/** How strongly an area is filled that has a known edge. */
const tint = (known: number) =>
  byBasis({ schematic: dimmedUnlessHovered(0.12, 0.24) }, dimmedUnlessHovered(known, known + 0.1));

/** Waters closed for, or used by, an exercise or an inspection. */
export const exerciseArea: MapSymbol = {
  id,
  form: 'area',
  nameLook: () => 'theme',
  bases: everyBasis,
  underLand: (paint) => [bandLayer(paint, 'water')],
  layers: (paint) => [
    bandLayer(paint, 'land'),
    // Without a known edge the whole area shows only while it is pointed at.
    layer('tint-meant', 'fill', ofSymbol(id, 'named'), {
      paint: { 'fill-color': colourBySide(paint), 'fill-opacity': unlessHovered(0, 0.08) },
      ...onlyMeant,
    }),
    layer('tint', 'fill', ofSymbol(id, 'stated', 'derived', 'schematic'), {
      paint: {
        'fill-color': colourBySide(paint),
        // From afar a shape is small and told by its colour, close up by its limit.
        'fill-opacity': ['interpolate', ['linear'], ['zoom'], 4, tint(0.55), 6.5, tint(0.22)] as never,
      },
    }),
    layer('hatch', 'fill', ofSymbol(id, 'stated', 'derived', 'schematic'), {
      paint: {
        'fill-pattern': imageNameOfFeature(id, 'hatch', paint.base),
        // The less is known of a shape, the fainter it is filled.
        'fill-opacity': whenPointedAt(0.9, byBasis({ schematic: dimmed(0.35) }, dimmed(0.7))),
      },
    }),
    layer('limit', 'line', ofSymbol(id, 'stated', 'derived', 'schematic'), {
      layout: { 'line-join': 'miter' },
      paint: {
        'line-pattern': imageNameOfFeature(id, 'limit', paint.base),
        'line-width': limit.height,
        'line-opacity': dimmed(1),
      },
    }),
  ],
  swatch: swatchOf,
  images: {
    limit: (style, paint) => ({
      width: limit.length,
      height: limit.height,
      repeats: 'line',
      paths: limitPaths(style, sideColour(paint, style.side), 0, limit.height / 2, 7),
    }),
    hatch: (style, paint) =>
      hatchPicture(direction(style), sideNumber(paint, style.side), sideColour(paint, style.side)),
  },
};
