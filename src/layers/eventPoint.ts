import { group } from 'd3-array';
import type { ExpressionSpecification } from 'maplibre-gl';
import { everyBasis, type Feature } from '../atlas/model/feature.ts';
import { chartFonts } from './chartFonts.ts';
import { dashOf } from './dashes.ts';
import { circlePath, type Drawing, type DrawnPath, figurePath, swatch, swatchSize } from './drawing.ts';
import { eventGroups, gathered, groupStyle } from './eventGroups.ts';
import { colourBySide, dimmed, isSelected } from './expressions.ts';
import { type GlyphId, glyphIds, glyphPaths, glyphSize } from './glyph.ts';
import { imageName, imageNameOfFeature } from './imageName.ts';
import { inRows, ownGlyph } from './signRow.ts';
import { claimOffset, claimPicture, pendingStrength } from './standingLook.ts';
import { layersOf } from './styleLayer.ts';
import { type MapSymbol, type MarkStyle, type Paint, sideColour, sourceNames } from './symbol.ts';

const id = gathered;
const mark = layersOf(id, sourceNames.marks);

/** Half the diagonal of the diamond, pixels. */
const radius = { one: 8, many: 13 };

/** Size of the number on a mark, pixels. */
const numberSize = 12.5;

/** A value by where the sign stands in its row. */
const byRow = (valueAt: (beside: number) => [number, number]): ExpressionSpecification =>
  [
    'match',
    ['get', 'row'],
    ...inRows.flatMap(({ row, beside }) => [row, ['literal', valueAt(beside)]]),
    ['literal', [0, 0]],
  ] as unknown as ExpressionSpecification;

/** How far a sign stands beside its spot: signs at one spot stand side by side. */
export const signOffset = byRow((beside) => [beside, 0]);

/** True for a mark that is filled with its colour. */
const isFilled: ExpressionSpecification = ['==', ['get', 'basis'], 'stated'];

/** A diamond: filled where the spot is known, open where only the place's name is, dotted where schematic. */
function diamond(style: MarkStyle, paint: Paint, x: number, y: number, size: number): DrawnPath[] {
  const colour = sideColour(paint, style.side);
  const d = (r: number) => figurePath(`0,${-r} ${r},0 0,${r} ${-r},0`, x, y);
  const casing: DrawnPath = { d: d(size), fill: paint.palette.halo, stroke: paint.palette.halo, width: 3 };
  if (style.basis === 'stated') return [casing, { d: d(size), fill: colour }];
  const frame: DrawnPath = { d: d(size), stroke: colour, width: 2, ...dashOf('figure', style.basis) };
  const core: DrawnPath = { d: d(size - 4), fill: colour };
  return size === radius.one && style.basis === 'named' ? [casing, frame, core] : [casing, frame];
}

function glyphPicture(glyph: GlyphId, { side }: MarkStyle, paint: Paint): Drawing {
  const colours = { colour: sideColour(paint, side), casing: paint.palette.halo };
  const extent = glyphSize + 4;
  const place = { x: extent / 2, y: extent / 2, size: glyphSize };
  return { width: extent, height: extent, paths: glyphPaths(glyph, colours, place) };
}

/** What surrounds the sign of a selected event: a dark ring within a light one. */
function ringPicture({ palette }: Paint): Drawing {
  const [middle, ring] = [22, 18];
  return {
    width: 2 * middle,
    height: 2 * middle,
    paths: [
      { d: circlePath(middle, middle, ring), fill: palette.halo, opacity: 0.6 },
      { d: circlePath(middle, middle, ring + 1), stroke: palette.halo, width: 5 },
      { d: circlePath(middle, middle, ring + 1), stroke: palette.ink, width: 2.4 },
    ],
  };
}

function picture(style: MarkStyle, paint: Paint, size: number): Drawing {
  const extent = 2 * size + 6;
  return { width: extent, height: extent, paths: diamond(style, paint, extent / 2, extent / 2, size) };
}

/** Meetings, visits, deals, incidents: one mark at each place, with the number of events there. */
export const eventPoint: MapSymbol = {
  id,
  form: 'spot',
  isGathered: true,
  nameLook: () => 'event',
  bases: everyBasis,
  explainedBy: ['stated', 'named'],
  layers: (paint) => [
    mark('mark', 'symbol', ['==', ['get', 'symbol'], id], {
      layout: {
        'icon-image': [
          'case',
          ['==', ['get', 'count'], 0],
          '',
          ['!=', ['get', 'glyph'], ''],
          ['concat', `${paint.base}:${id}/`, ['get', 'glyph'], '//named/', ['get', 'side']],
          ['>', ['get', 'count'], 1],
          imageNameOfFeature(id, 'many', paint.base),
          imageNameOfFeature(id, 'one', paint.base),
        ],
        'icon-offset': signOffset,
        'icon-allow-overlap': true,
        'text-field': ['case', ['>', ['get', 'count'], 1], ['to-string', ['get', 'count']], ''],
        'text-font': chartFonts.strong,
        'text-size': numberSize,
        'text-offset': byRow((beside) => [beside / numberSize, 0]),
        'text-allow-overlap': true,
      },
      paint: {
        // What is only announced or thought of is a shadow of what happened, unless it is selected.
        'icon-opacity': [
          'case',
          ['all', ['boolean', ['get', 'pending'], false], ['!', isSelected]],
          pendingStrength,
          dimmed(1) as ExpressionSpecification,
        ],
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
    }),
    mark('claim', 'symbol', ['boolean', ['get', 'claimed'], false], {
      layout: {
        'icon-image': imageName(id, 'claim', null, paint.base),
        // Above the name, where the event has no sign.
        'icon-offset': [
          'case',
          ['==', ['get', 'count'], 0],
          ['literal', [0, 2 * claimOffset.y]],
          byRow((beside) => [beside + claimOffset.x, claimOffset.y]),
        ],
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
      paint: { 'icon-opacity': dimmed(1) },
    }),
  ],
  swatch: (style, paint) =>
    swatch(diamond(style, paint, swatchSize.width / 2, swatchSize.height / 2, radius.one)),
  images: {
    one: (style, paint) => picture(style, paint, radius.one),
    many: (style, paint) => picture(style, paint, radius.many),
    ring: (_style, paint) => ringPicture(paint),
    claim: (_style, paint) => claimPicture(paint),
    ...Object.fromEntries(
      glyphIds.map((glyph) => [glyph, (style, paint) => glyphPicture(glyph, style, paint)]),
    ),
  },
  imageStyles: (part, features) => {
    const own = features.filter(({ symbol }) => symbol === id);
    if (part === 'ring' || part === 'claim') return [null];
    if (part === 'one') return own.map((event) => groupStyle([event]));
    if (part === 'many') return groupedStyles(features);
    return features
      .filter((event) => ownGlyph(event) === part)
      .map(({ actors }) => ({ kind: '', basis: 'named', side: actors[0] ?? '' }));
  },
};

/** Of the events at a place any may be shown; whatever mark they share, two of them share it too. */
function groupedStyles(features: readonly Feature[]): MarkStyle[] {
  return eventGroups(features, () => true).flatMap(({ events }) => {
    // Two of each style show all pairs: of thousands at a place of a large atlas they would be millions.
    const alike = group(events, (event) => JSON.stringify(groupStyle([event])));
    const few = [...alike.values()].flatMap((those) => those.slice(0, 2));
    return few.flatMap((one, index) => few.slice(index + 1).map((other) => groupStyle([one, other])));
  });
}
