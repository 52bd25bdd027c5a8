import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl';
import { chartFonts } from './chartFonts.ts';
import { circlePath, type DrawnPath, linePath, swatch, swatchSize } from './drawing.ts';
import { colourBySide, isSelected, shown } from './expressions.ts';
import { imageName } from './imageName.ts';
import { type NameLook, nameLookOfPlace } from './nameLook.ts';
import { type MapSymbol, type Paint, sourceNames } from './symbol.ts';
import { great, spacingZooms, waterSize, waterSpacing, waterZooms } from './waterType.ts';

const id = 'place-label';

/** What a name must keep clear of at its own spot; `room`: nothing, and it may stand beside the spot as well. */
export type LabelGap = 'none' | 'room' | 'dot' | 'mark' | 'events';

/** Zoom level from which names of a rank (1 to 5) are shown. */
const firstZoom = [0, 1, 3, 4, 5, 6] as const;

const text: ExpressionSpecification = [
  'coalesce',
  ['get', ['concat', 'text_', ['global-state', 'lang']]],
  ['get', 'text'],
];

/** Names of waters at their spot: from afar the short form. */
const textByScale = [
  'step',
  ['zoom'],
  ['coalesce', ['get', ['concat', 'short_', ['global-state', 'lang']]], ['get', 'short'], text],
  4,
  text,
] as unknown as ExpressionSpecification;

const wantedAtZoom = [
  '>=',
  ['zoom'],
  [
    'match',
    ['get', 'rank'],
    1,
    firstZoom[1],
    2,
    firstZoom[2],
    3,
    firstZoom[3],
    4,
    firstZoom[4],
    firstZoom[5],
  ],
] as unknown as ExpressionSpecification;

/** A name of the base chart gives way to the same name of a layer that is on. */
const notTwice = ['!', ['in', ['get', 'twin'], ['global-state', 'layers']]] as ExpressionSpecification;

function byLook<Type>(values: Partial<Record<NameLook, Type>>, other: Type): ExpressionSpecification {
  const literal = (value: unknown) =>
    Array.isArray(value) && typeof value[0] !== 'string' ? ['literal', value] : value;
  const branches = Object.entries(values).flatMap(([look, value]) => [look, literal(value)]);
  return ['match', ['get', 'look'], ...branches, literal(other)] as unknown as ExpressionSpecification;
}

const byRank = (one: number, two: number, other: number) => ['match', ['get', 'rank'], 1, one, 2, two, other];

/** Beside a mark, on whichever side is free, so far from its middle (ems). */
const beside = (gap: number) => [
  'literal',
  ['left', [gap, 0], 'right', [-gap, 0], 'bottom', [0, -gap], 'top', [0, gap]],
];

const centre: unknown[] = ['center', [0, 0]];
const touching = (anchor: string): unknown[] => [anchor, [0, 0]];

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
  'room',
  ['literal', [...centre, ...['bottom', 'top'].flatMap(touching)]],
  ['literal', centre],
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
    },
    byRank(12.5 + rise / 2, 12 + rise / 2, 11.5 + rise / 2),
  );
}

function layout(strong: boolean): SymbolLayerSpecification['layout'] {
  const fonts = Object.fromEntries(
    Object.entries(chartFonts).map(([key, stack]) => [key, ['literal', stack]]),
  );
  return {
    'text-field': text,
    'text-font': byLook<unknown>(
      { water: fonts.water, zone: fonts.strong },
      strong ? fonts.strong : fonts.land,
    ) as never,
    'text-size': curve(waterZooms, (zoom) => sizesAt(zoom, strong)),
    'text-letter-spacing': byLook({ water: 0.04, land: 0.16 }, 0.01) as never,
    'text-transform': byLook({ land: 'uppercase' }, 'none') as never,
    'text-max-width': byLook({ water: 9, zone: 8 }, 9) as never,
    'text-line-height': 1.15,
    'text-variable-anchor-offset': place as never,
    'text-justify': 'auto',
    'symbol-sort-key': ['get', 'rank'],
    'text-padding': 3,
  };
}

const ofGreat = (share: number) => ['*', share, ['get', 'great']];

/**
 * As `layout`, along a line. What has room is placed by the way it is set, the best first. MapLibre asks twice
 * whether there is room: for the size at this moment, and beforehand for that at level 18, which no reader sees.
 */
function alongLayout(): SymbolLayerSpecification['layout'] {
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
    'symbol-sort-key': ['+', ['get', 'rank'], ['/', ['get', 'way'], 10]],
  };
}

function paintOf(paint: Paint, haloWidth: number): SymbolLayerSpecification['paint'] {
  const { palette } = paint;
  return {
    'text-color': byLook<unknown>(
      { water: palette.waterLabel, land: palette.landLabel, zone: colourBySide(paint) },
      palette.ink,
    ) as never,
    'text-halo-color': byLook({ water: palette.basin, land: palette.land }, palette.halo) as never,
    // Their own hatching runs up to the letters of zones.
    'text-halo-width': byLook({ zone: haloWidth + 0.6 }, haloWidth) as never,
  };
}

function dot(paint: Paint, x: number, y: number): DrawnPath[] {
  return [{ d: circlePath(x, y, 2.6), fill: paint.palette.halo, stroke: paint.palette.ink, width: 1.2 }];
}

/** True from the level at which the name fits the line it runs along. */
const hasRoomAlong = ['>=', ['zoom'], ['number', ['get', ['concat', 'from_', ['global-state', 'lang']]], 99]];

/** True for the greatest of the seas that the layers show. */
const isMainSea = ['all', ['==', ['get', 'gap'], 'room'], ['==', ['get', 'rank'], 1]];

/** A name that has a line runs along it or is left out: set level, it would lie over the coasts. */
const runs = ['boolean', ['get', 'runs'], false];

const nameRules = [
  wantedAtZoom,
  notTwice,
  ['!', ['in', ['get', 'look'], ['literal', ['event', 'figure']]]],
  ['!', isSelected],
];

const named = ['all', shown, ...nameRules];

/** A chart of seas names its seas, whatever else it shows. */
const namedAlong = ['all', ['any', shown, ['boolean', ['get', 'stays'], false]], ...nameRules];

/** The selected feature's name: always shown, larger, above everything else and with nothing over it. */
export function selectedName(paint: Paint): LayerSpecification {
  return {
    id: `${id}:selected`,
    type: 'symbol',
    source: sourceNames.labels,
    filter: ['all', isSelected, ['!=', ['get', 'look'], 'figure']] as unknown as FilterSpecification,
    layout: { ...layout(true), 'text-overlap': 'always', 'icon-overlap': 'always' },
    // In ink also where the shape has its party's colour: that of its hatching would run into the letters.
    paint: {
      ...paintOf(paint, 3.2),
      'text-color': byLook<unknown>(
        { water: paint.palette.waterLabel, land: paint.palette.landLabel },
        paint.palette.ink,
      ) as never,
    },
  };
}

/** Names on the chart: of its places, and of what the layers show. */
export const placeLabel: MapSymbol = {
  id,
  title: 'Name',
  form: 'name',
  nameLook: nameLookOfPlace,
  bases: ['named'],
  hitRadius: 0,
  layers: (paint) => [
    {
      id: `${id}:name`,
      type: 'symbol',
      source: sourceNames.labels,
      filter: [...named, ['!', runs]] as unknown as FilterSpecification,
      layout: {
        ...layout(false),
        'icon-image': ['case', ['==', ['get', 'gap'], 'dot'], imageName(id, 'dot', null, paint.base), ''],
        'icon-allow-overlap': false,
      },
      paint: paintOf(paint, 1.6),
    },
    // In the middle of its line. The name along the line, above and so placed first, takes this spot: the two are
    // never seen together. May lie over marks, which are drawn in any case: a chart of seas names its seas.
    {
      id: `${id}:instead`,
      type: 'symbol',
      source: sourceNames.labels,
      filter: [...named, isMainSea] as unknown as FilterSpecification,
      layout: {
        ...layout(false),
        'text-field': textByScale,
        'text-max-width': ['case', ['in', '\n', text], 9, 6.2] as never,
        'text-variable-anchor-offset': ['literal', centre] as never,
        'text-overlap': 'cooperative',
      },
      paint: paintOf(paint, 1.6),
    },
    {
      id: `${id}:along`,
      type: 'symbol',
      source: sourceNames.namesAlong,
      filter: [...namedAlong, hasRoomAlong] as unknown as FilterSpecification,
      layout: alongLayout(),
      paint: paintOf(paint, 1.6),
    },
  ],
  swatch: (_style, paint) =>
    swatch([
      ...dot(paint, 8, swatchSize.height / 2),
      {
        d: linePath([
          [15, swatchSize.height / 2],
          [40, swatchSize.height / 2],
        ]),
        stroke: paint.palette.ink,
        width: 1.2,
      },
    ]),
  images: { dot: (_style, paint) => ({ width: 8, height: 8, paths: dot(paint, 4, 4) }) },
  imageStyles: () => [null],
};
