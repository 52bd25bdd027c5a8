import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { chartFonts } from './chartFonts.ts';
import { colourBySide, valueBy } from './expressions.ts';
import type { NameLook } from './nameLook.ts';
import { type InRow, inRows } from './signRow.ts';
import type { Paint } from './symbol.ts';
import { great, spacingZooms, waterSize, waterSpacing, waterZooms } from './waterType.ts';

/** What a name must keep clear of at its own spot; `room`: nothing, and it may stand beside the spot as well; `1/3` and the like: a row of signs, of which its own is the second; at the end of a line that came from the other side; within, above or before the north-western corner of an area; a figure whose area lies to its north or south; beside the way of a track. */
export type LabelGap =
  | 'none'
  | 'room'
  | 'dot'
  | 'mark'
  | 'events'
  | 'course'
  | 'line-end-east'
  | 'line-end-west'
  | 'corner'
  | 'area-north'
  | 'area-south'
  | InRow;

/** True for the name of what is selected, and for a figure that has to do with it. */
export const isMeant: ExpressionSpecification = ['boolean', ['get', 'meant'], false];

/** The name in the reader's language. */
export const text: ExpressionSpecification = ['get', 'text'];

/** A value by how the name is set. */
export const byLook = valueBy<NameLook>('look');

const byRank = (one: number, two: number, other: number) => ['match', ['get', 'rank'], 1, one, 2, two, other];

/** Beside a mark, on whichever side is free, so far from its middle (ems); above and below by more, as letters have room over them. */
const beside = (gap: number) => [
  'literal',
  ['left', [gap, 0], 'right', [-gap, 0], 'bottom', [0, -gap - 0.3], 'top', [0, gap + 0.3]],
];

/** Size of theme names, pixels. */
const themeSize = 13;

/** Beside, below or above a sign in a row, on the side where no other stands (ems). */
function besideSign({ beside, slot, of }: (typeof inRows)[number]) {
  const x = beside / themeSize;
  const [aside, off] = [1.75, 1.75];
  const [isLast, isFirst] = [slot === of - 1, slot === 0];
  return [
    'literal',
    [
      ...(isLast ? ['left', [x + aside, 0]] : []),
      ...(isFirst ? ['right', [x - aside, 0]] : []),
      ...['top', [x, off], 'bottom', [x, -off]],
      ...['top-left', [x - 2.2, off], 'top-right', [x + 2.2, off]],
      ...(isLast ? ['bottom-left', [x + aside, 1.5]] : []),
      ...(isFirst ? ['bottom-right', [x - aside, 1.5]] : []),
    ],
  ];
}

/** A name's only place: in the middle. */
export const centre: unknown[] = ['center', [0, 0]];
const touching = (anchor: string): unknown[] => [anchor, [0, 0]];

/** On these sides of a line's point, or off its corners where the line runs aslant, so far away (ems). */
export function besideLine(aside: number, corner: readonly [number, number], ...anchors: string[]) {
  const away = (anchor: string, low: string, high: string, far: number) =>
    anchor.includes(low) ? far : anchor.includes(high) ? -far : 0;
  return [
    'literal',
    anchors.flatMap((anchor) => {
      const [x, y] = anchor.includes('-') ? corner : [aside, aside];
      return [anchor, [away(anchor, 'left', 'right', x), away(anchor, 'top', 'bottom', y)]];
    }),
  ];
}

/** Above or below the end of a line, where the name has no room beyond it. */
const overTheEnd = ['bottom', [0, -0.4], 'top', [0, 0.4]];

/** Where the name stands: in the middle of what has no mark, else clear of its mark (`gap`). */
const place = [
  'match',
  ['get', 'gap'],
  'dot',
  beside(0.7),
  'mark',
  beside(1.15),
  'events',
  beside(1.8),
  ...inRows.flatMap((place) => [place.row, besideSign(place)]),
  'corner',
  ['literal', ['top-left', [0.5, 0.4], 'bottom-left', [0.2, -0.3], 'bottom-right', [-0.2, -0.3]]],
  'line-end-east',
  ['literal', ['left', [0.5, 0], 'top-left', [0.4, 0.1], 'bottom-left', [0.4, -0.1], ...overTheEnd]],
  'line-end-west',
  ['literal', ['right', [-0.5, 0], 'top-right', [-0.4, 0.1], 'bottom-right', [-0.4, -0.1], ...overTheEnd]],
  'course',
  besideLine(
    0.9,
    [0.6, 0.5],
    ...['left', 'right'],
    ...['top-left', 'bottom-right', 'top-right', 'bottom-left', 'bottom', 'top'],
  ),
  'room',
  ['literal', [...centre, ...['bottom', 'top'].flatMap(touching)]],
  ['literal', centre],
];

/** What is lower is placed first; of the same, what comes first in the atlas, whatever else is shown. */
const placedFirst = (by: ExpressionSpecification): ExpressionSpecification => [
  '+',
  by,
  ['/', ['get', 'order'], 1e5],
];

const curve = (zooms: readonly number[], at: (zoom: number) => unknown) =>
  ['interpolate', ['linear'], ['zoom'], ...zooms.flatMap((zoom) => [zoom, at(zoom)])] as never;

/** Sizes at a zoom level; water names are smaller from afar, where they must lie within their water. */
function sizesAt(zoom: number, strong: boolean) {
  const rise = (strong ? 1.5 : 0) + 0.8 * Math.max(0, zoom - 3);
  const water = (rank: number) => waterSize(rank, zoom) + (strong ? 2 : 0);
  return byLook<unknown>(
    {
      water: byRank(water(1), water(2), water(3)),
      land: byRank(13.5 + rise, 12 + rise, 11 + rise / 2),
      zone: 12.5 + rise / 2,
      theme: themeSize + (strong ? 1.5 : 0) + 0.4 * Math.max(0, zoom - 5),
    },
    byRank(12.5 + rise / 2, 12 + rise / 2, 11.5 + rise / 2),
  );
}

/** How names are set; `strong`: the selected one. */
export function layout(strong: boolean): SymbolLayerSpecification['layout'] {
  const fonts = Object.fromEntries(
    Object.entries(chartFonts).map(([key, stack]) => [key, ['literal', stack]]),
  );
  return {
    'text-field': text,
    'text-font': byLook<unknown>(
      { water: fonts.water, zone: fonts.strong, theme: fonts.strong },
      strong ? fonts.strong : fonts.land,
    ) as never,
    'text-size': curve(waterZooms, (zoom) => sizesAt(zoom, strong)),
    'text-letter-spacing': byLook({ water: 0.04, land: 0.16 }, 0.01) as never,
    'text-transform': byLook({ land: 'uppercase' }, 'none') as never,
    'text-max-width': byLook({ water: 9, zone: 8, theme: 10 }, 9) as never,
    'text-line-height': 1.15,
    'text-variable-anchor-offset': place as never,
    'text-justify': 'auto',
    'symbol-sort-key': placedFirst(['get', 'rank']),
    'text-padding': 3,
  };
}

const ofGreat = (share: number) => ['*', share, ['get', 'great']];

/**
 * As `layout`, along a line. What has room is placed by the way it is set, the best first. MapLibre asks twice
 * whether there is room: for the size at this moment, and beforehand for that at level 18, which no reader sees.
 */
export function alongLayout(): SymbolLayerSpecification['layout'] {
  const { 'text-variable-anchor-offset': _place, 'text-justify': _justify, ...rest } = layout(false) ?? {};
  return {
    ...rest,
    'symbol-placement': 'line-center',
    'text-size': curve([...waterZooms, 17, 18], (zoom) =>
      zoom === 18 ? 4 : ['*', sizesAt(zoom, false), ['+', 1, ofGreat(great.larger)]],
    ),
    'text-letter-spacing': curve(spacingZooms, (zoom) => ['+', waterSpacing(zoom), ofGreat(great.wider)]),
    'text-max-angle': 30,
    'text-padding': 1,
    'symbol-sort-key': placedFirst(['+', ['get', 'rank'], ['/', ['get', 'way'], 10]]),
  };
}

/** Colours of names, and the light around them, so wide. */
export function paintOf(paint: Paint, haloWidth: number): SymbolLayerSpecification['paint'] {
  const { palette } = paint;
  return {
    'text-color': byLook<unknown>(
      {
        water: palette.waterLabel,
        land: palette.landLabel,
        zone: colourBySide(paint),
        theme: colourBySide(paint),
      },
      palette.ink,
    ) as never,
    'text-halo-color': byLook({ water: palette.basin, land: palette.land }, palette.halo) as never,
    // Their own hatching runs up to the letters of zones.
    'text-halo-width': byLook({ zone: haloWidth + 1, theme: haloWidth + 1 }, haloWidth) as never,
  };
}
