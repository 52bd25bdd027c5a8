import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { type Basis, everyBasis } from '../atlas/model/feature.ts';
import type { SideId } from '../atlas/model/ids.ts';
import { laidOn, strengthFor } from './contrast.ts';
import { dashes, dashOf } from './dashes.ts';
import { type DrawnPath, figurePath, levelPath, swatch, swatchSize } from './drawing.ts';
import { byBasis, bySide, colourBySide, dimmed, dimmedUnlessHovered, ofSymbol } from './expressions.ts';
import { imageNameOfFeature } from './imageName.ts';
import { watersOf } from './palette.ts';
import { layersOf } from './styleLayer.ts';
import { type MapSymbol, type MarkStyle, type Paint, sideColour, sourceNames } from './symbol.ts';

const id = 'track';
const layer = layersOf(id, sourceNames.features);

const width = 2.2;
/** Of the one line for a series, which stands for many. */
const ribbonWidth = 4.5;
const arrow = { width: 14, height: 14 };

/** An arrowhead pointing right at `x`, `y`: filled where the course is known, open where it is an idea. */
function arrowhead(style: MarkStyle, paint: Paint, x: number, y: number): DrawnPath[] {
  const colour = sideColour(paint, style.side);
  const head = figurePath('-5,-5 5,0 -5,5 -2.4,0', x, y);
  const open = style.basis === 'schematic' || style.basis === 'named';
  return [
    {
      d: head,
      fill: open ? paint.palette.halo : colour,
      stroke: open ? colour : paint.palette.halo,
      width: open ? 1.4 : 1,
    },
  ];
}

/** What surrounds the line: light and unbroken, or where the course is an idea a broken one in the party's tint. */
function casingOf({ basis, side }: MarkStyle, paint: Paint): { colour: string; width: number } {
  if (basis !== 'schematic') return { colour: paint.palette.halo, width: width + 2.6 };
  return { colour: laidOn(sideColour(paint, side), paint.palette.halo, 0.4), width: width + 4.4 };
}

function swatchOf(style: MarkStyle, paint: Paint) {
  const colour = sideColour(paint, style.side);
  const middle = swatchSize.height / 2;
  const d = levelPath(3, 41, middle);
  const casing = casingOf(style, paint);
  const lines: DrawnPath[] =
    style.basis === 'named'
      ? [{ d, stroke: colour, width: 10, opacity: 0.25 }]
      : [
          { d, stroke: casing.colour, width: casing.width, ...dashOf('casing', style.basis, casing.width) },
          { d, stroke: colour, width, ...dashOf('course', style.basis, width) },
        ];
  return swatch([...lines, ...arrowhead(style, paint, 24, middle)]);
}

/** From this zoom level on the tracks of a series run side by side; before, one line stands for all of them. */
export const tracksApart = 5;

/** From this zoom on a name stands beside its area: below it, as on phones, there is no room between area and edge. */
export const besideFrom = 3;

const isApart: ExpressionSpecification = ['>=', ['zoom'], tracksApart];

/** The tracks, from afar the one line for those of a series. */
const tracks = (...bases: Basis[]): FilterSpecification =>
  [
    'all',
    ofSymbol(id, ...bases),
    ['case', ['has', 'ids'], ['!', isApart], ['has', 'series'], isApart, true],
  ] as unknown as FilterSpecification;

/** One of a series, which is drawn from afar too where it is selected or others are not shown. */
const oneOfSeries: FilterSpecification = [
  'all',
  ['==', ['get', 'symbol'], id],
  ['has', 'series'],
  ['!', ['has', 'ids']],
];

/** The first of a series is lightest, the last in the party's full colour. */
function colourByAge(paint: Paint): ExpressionSpecification {
  const grounds = watersOf(paint.palette);
  const light = (side: SideId | '') => {
    const colour = sideColour(paint, side);
    const mixed = (strength: number) => laidOn(colour, paint.palette.halo, strength);
    return mixed(strengthFor(3.1, grounds, (_, strength) => mixed(strength)));
  };
  return [
    'interpolate',
    ['linear'],
    ['coalesce', ['get', 'age'], 1],
    0,
    bySide(paint, light),
    1,
    colourBySide(paint),
  ] as unknown as ExpressionSpecification;
}

const partId = (part: string): string => `${id}:${part}`;

type TrackLayer = Extract<LayerSpecification, { type: 'line' | 'symbol' }>;

/** Casing, line and arrowheads. */
const trackLayers = (paint: Paint): TrackLayer[] => [
  layer('casing', 'line', tracks('stated', 'derived', 'schematic'), {
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': byBasis(
        {
          schematic: bySide(paint, (side) => casingOf({ kind: '', basis: 'schematic', side }, paint).colour),
        },
        paint.palette.halo,
      ),
      'line-width': [
        'case',
        ['has', 'ids'],
        ribbonWidth + 4.4,
        byBasis({ schematic: width + 4.4 }, width + 2.6),
      ] as never,
      'line-dasharray': byBasis(dashes.casing, [1]),
      'line-opacity': dimmed(1),
    },
  }),
  layer('line', 'line', tracks(), {
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': colourByAge(paint),
      'line-width': ['case', ['has', 'ids'], ribbonWidth, byBasis({ named: 14 }, width)],
      'line-blur': byBasis({ named: 12 }, 0),
      'line-dasharray': byBasis(dashes.course, [1]),
      'line-opacity': dimmedUnlessHovered(1, 1),
    },
  }),
  layer('direction', 'symbol', ['all', tracks(), ['has', 'course']], {
    layout: {
      'icon-image': imageNameOfFeature(id, 'arrow', paint.base),
      'icon-rotate': ['-', ['get', 'course'], 90],
      'icon-rotation-alignment': 'map',
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
    },
    paint: { 'icon-opacity': dimmed(1) },
  }),
];

/** The way ships or aircraft took, with its direction. */
export const track: MapSymbol = {
  id,
  form: 'line',
  nameLook: () => 'theme',
  bases: everyBasis,
  explainedBy: ['stated', 'schematic'],
  layers: (paint) => {
    const layers = trackLayers(paint);
    return [
      ...layers,
      ...[sourceNames.parted, sourceNames.selection].flatMap((source) =>
        layers.map(
          ({ id: own, filter: _, ...rest }) =>
            ({
              ...rest,
              id: `${own}-${source}`,
              source,
              maxzoom: tracksApart,
              filter:
                own === partId('direction')
                  ? [...oneOfSeries, ['has', 'course']]
                  : [...oneOfSeries, ['!', ['has', 'course']]],
            }) as LayerSpecification,
        ),
      ),
    ];
  },
  swatch: swatchOf,
  images: {
    arrow: (style, paint) => ({
      ...arrow,
      paths: arrowhead(style, paint, arrow.width / 2, arrow.height / 2),
    }),
  },
};
