import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { circlePath, type DrawnPath, levelPath, swatch, swatchSize } from './drawing.ts';
import { clearAlong } from './emptyPicture.ts';
import { colourBySide, dimmed, isLaidOut, isSelected } from './expressions.ts';
import { imageName } from './imageName.ts';
import { nameLookOfPlace } from './nameLook.ts';
import { alongLayout, byLook, centre, isMeant, layout, paintOf, text } from './nameType.ts';
import { layersOf } from './styleLayer.ts';
import { type MapSymbol, type Paint, sourceNames } from './symbol.ts';
import { besideFrom, tracksApart } from './track.ts';

const id = 'place-label';
const layer = layersOf(id, sourceNames.features);
const label = layersOf(id, sourceNames.labels);
const along = layersOf(id, sourceNames.namesAlong);

/** Names of waters at their spot: from afar the short form. */
const textByScale = [
  'step',
  ['zoom'],
  ['coalesce', ['get', 'short'], text],
  4,
  text,
] as unknown as ExpressionSpecification;

function dot(paint: Paint, x: number, y: number): DrawnPath[] {
  return [{ d: circlePath(x, y, 2.6), fill: paint.palette.halo, stroke: paint.palette.ink, width: 1.2 }];
}

/** True from the level at which the name fits the line it runs along. */
const hasRoomAlong = ['>=', ['zoom'], ['get', 'from']];

/** True for the greatest of the seas that the layers show. */
const isMainSea = ['all', ['==', ['get', 'gap'], 'room'], ['==', ['get', 'rank'], 1]];

/** A name that has a line runs along it or is left out: set level, it would lie over the coasts. */
const runs = ['boolean', ['get', 'runs'], false];

/** Names of places, by their rank (1 to 5) from a zoom level on. The source holds the names that are shown, and no others. */
const named = [
  'all',
  ['!', ['in', ['get', 'look'], ['literal', ['event', 'figure', 'theme']]]],
  ['>=', ['zoom'], ['at', ['get', 'rank'], ['literal', [0, 1, 3, 4, 5, 6]]]],
  ['!', isMeant],
];

/** True where the name at the end of the line is not on the map now: something covers its spot, or another name took it. */
const isUnnamed = ['boolean', ['feature-state', 'unnamed'], false];

/** The lines to names that stand away from what they name, from afar. */
const leaders = (paint: Paint): LayerSpecification =>
  layer(
    'leader',
    'line',
    ['all', ['has', 'leader'], ['any', ['!', ['has', 'beside']], ['<', ['zoom'], besideFrom]], isLaidOut],
    {
      maxzoom: tracksApart,
      paint: {
        'line-color': colourBySide(paint),
        'line-width': 1,
        'line-opacity': [
          'case',
          ['any', isSelected, isUnnamed as never],
          0,
          dimmed(1) as ExpressionSpecification,
        ],
      },
    },
  );

const isItsZoom = [
  ['>=', ['zoom'], ['coalesce', ['get', 'from'], 0]],
  ['<', ['zoom'], ['coalesce', ['get', 'until'], 99]],
];

/** Invisible marks along the tracks that are shown, which no name placed after it crosses. */
export const tracksClear = (): LayerSpecification =>
  label('tracks-clear', 'symbol', ['all', ['==', text, ''], ...isItsZoom], clearAlong(16));

/** The style layers of the names of exercises and patrols: where each is named, and where some are named again. */
export const themeLayers = { first: `${id}:theme`, again: `${id}:theme-again` };

/** The names of exercises and patrols, whatever the scale. They keep clear of the signs of places and events, which are placed before them. */
function themeNames(kind: 'theme' | 'theme-again', paint: Paint): LayerSpecification {
  const isNotSelected = ['!=', ['coalesce', ['get', 'only'], ''], 'selected'];
  const filter = ['all', ['==', ['get', 'look'], 'theme'], ['!', isMeant], isNotSelected, ...isItsZoom];
  const isAgain = ['==', ['boolean', ['get', 'again'], false], kind === 'theme-again'];
  return label(kind, 'symbol', [...filter, isAgain], { layout: layout(false), paint: paintOf(paint, 1.6) });
}

const aboveSigns = ['bottom', [0, -1.5]];

/** Clear of the signs of events, which stand in the middle of their water; where there are none, elsewhere. */
const besideSigns = (elsewhere: unknown, around: unknown[] = aboveSigns): ExpressionSpecification =>
  [
    'match',
    ['get', 'signs'],
    ...['above', ['literal', aboveSigns], 'around', ['literal', around]],
    elsewhere,
  ] as never;

/** The selected feature's name: always shown, larger, above everything else and with nothing over it. */
export function selectedName(paint: Paint): LayerSpecification {
  const { 'text-variable-anchor-offset': place, ...strong } = layout(true) ?? {};
  return label(
    'selected',
    'symbol',
    ['all', isMeant, ['!=', ['get', 'look'], 'figure'], ['!=', ['coalesce', ['get', 'only'], ''], 'rest']],
    {
      layout: {
        ...strong,
        'text-variable-anchor-offset': besideSigns(place),
        'text-overlap': 'always',
        'icon-overlap': 'always',
      },
      // In ink also where the shape has its party's colour: that of its hatching would run into the letters.
      paint: {
        ...paintOf(paint, 3.2),
        'text-color': byLook<unknown>(
          { water: paint.palette.waterLabel, land: paint.palette.landLabel },
          paint.palette.ink,
        ) as never,
      },
    },
  );
}

/** Names on the chart: of its places, and of what the layers show. */
export const placeLabel: MapSymbol = {
  id,
  form: 'name',
  nameLook: nameLookOfPlace,
  bases: ['named'],
  layers: (paint) => [
    leaders(paint),
    label('name', 'symbol', [...named, ['!', runs]], {
      layout: {
        ...layout(false),
        'icon-image': ['case', ['==', ['get', 'gap'], 'dot'], imageName(id, 'dot', null, paint.base), ''],
        'icon-allow-overlap': false,
      },
      paint: paintOf(paint, 1.6),
    }),
    // What has been named at another of its signs: after the waters.
    themeNames('theme-again', paint),
    // In the middle of its line. The name along the line, above and so placed first, takes this spot: the two are
    // never seen together. May lie over marks, which are drawn in any case: a chart of seas names its seas.
    label('instead', 'symbol', [...named, isMainSea], {
      layout: {
        ...layout(false),
        'text-field': textByScale,
        'text-max-width': ['case', ['in', '\n', text], 9, 6.2] as never,
        'text-variable-anchor-offset': [
          'step',
          ['zoom'],
          besideSigns(['literal', centre], [...aboveSigns, 'top', [1.8, 2.2]]),
          // Nearer, signs leave room for the name along the line, too.
          5,
          besideSigns(['literal', centre]),
        ],
        'text-overlap': 'cooperative',
      },
      paint: paintOf(paint, 1.6),
    }),
    along('along', 'symbol', [...named, hasRoomAlong], {
      layout: alongLayout(),
      paint: paintOf(paint, 1.6),
    }),
    // Before all other names.
    themeNames('theme', paint),
  ],
  swatch: (_style, paint) =>
    swatch([
      ...dot(paint, 8, swatchSize.height / 2),
      {
        d: levelPath(15, 40, swatchSize.height / 2),
        stroke: paint.palette.ink,
        width: 1.2,
      },
    ]),
  images: { dot: (_style, paint) => ({ width: 8, height: 8, paths: dot(paint, 4, 4) }) },
  imageStyles: () => [null],
};
