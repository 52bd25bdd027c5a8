import { everyBasis } from '../atlas/model/feature.ts';
import { dashOf } from './dashes.ts';
import {
  boxPath,
  circlePath,
  type DrawnPath,
  figurePath,
  levelPath,
  swatch,
  swatchSize,
  uprightPath,
} from './drawing.ts';
import { dimmed } from './expressions.ts';
import { imageNameOfFeature } from './imageName.ts';
import { nameLookOfPlace } from './nameLook.ts';
import { layersOf } from './styleLayer.ts';
import { type MapSymbol, type MarkStyle, type Paint, sideColour, sourceNames } from './symbol.ts';

const id = 'place-point';
const mark = layersOf(id, sourceNames.marks);
const extent = 20;

type Figure = (x: number, y: number) => string;

const square: Figure = (x, y) => boxPath(x - 5, y - 5, x + 5, y + 5);
const triangle: Figure = (x, y) => figurePath('0,-6 6,5 -6,5', x, y);
const round: Figure = (x, y) => circlePath(x, y, 5);
const small: Figure = (x, y) => circlePath(x, y, 3.5);
const house: Figure = (x, y) => figurePath('0,-6 6,-1 6,5 -6,5 -6,-1', x, y);

const group: Figure = (x, y) =>
  circlePath(x - 4, y + 3, 2.8) + circlePath(x + 4, y + 3, 2.8) + circlePath(x, y - 4, 2.8);

/** The outline by kind; what is not here is a plain circle. */
const figures: Record<string, Figure> = {
  port: square,
  base: triangle,
  islet: small,
  island: small,
  'island-group': group,
  site: small,
  organisation: house,
  facility: house,
};

/** Figures within the outline: a cross for what lies awash (IHO INT 1, K), a dot for a port, a bar for a facility. */
const inner: Record<string, Figure> = {
  port: (x, y) => circlePath(x, y, 1.6),
  reef: (x, y) => levelPath(x - 3, x + 3, y) + uprightPath(x, y - 3, y + 3),
  facility: (x, y) => levelPath(x - 3, x + 3, y + 2),
};

const reefDots: Figure = (x, y) =>
  [-2.1, 2.1].flatMap((dx) => [-2.1, 2.1].map((dy) => circlePath(x + dx, y + dy, 0.8))).join('');

/** Filled where the spot is published; open where derived or only named; dotted where schematic. */
function figure(style: MarkStyle, paint: Paint, x: number, y: number): DrawnPath[] {
  const colour = style.side === '' ? paint.palette.ink : sideColour(paint, style.side);
  const d = (Object.hasOwn(figures, style.kind) ? figures[style.kind] : round)?.(x, y) ?? '';
  const filled = style.basis === 'stated' && style.kind !== 'reef';
  const mark = Object.hasOwn(inner, style.kind) ? inner[style.kind]?.(x, y) : undefined;
  // A reef is never filled, so that its cross shows: four dots between the arms say that its position is published.
  const dots = style.kind === 'reef' && style.basis === 'stated' ? reefDots(x, y) : '';
  return [
    { d, fill: paint.palette.halo, stroke: paint.palette.halo, width: 4 },
    {
      d,
      stroke: colour,
      width: 1.8,
      fill: filled ? colour : paint.palette.halo,
      ...dashOf('figure', style.basis),
    },
    ...(mark === undefined ? [] : [{ d: mark, stroke: filled ? paint.palette.halo : colour, width: 1.5 }]),
    ...(dots === '' ? [] : [{ d: dots, fill: colour }]),
  ];
}

/** A city, port, base, reef or other spot: its outline says what it is. */
export const placePoint: MapSymbol = {
  id,
  form: 'spot',
  nameLook: nameLookOfPlace,
  bases: everyBasis,
  explainedBy: ['stated', 'named'],
  layers: (paint) => [
    mark(
      'mark',
      'symbol', // From afar a small place's sign would stand there without its name, and tell nothing.
      ['all', ['==', ['get', 'symbol'], id], ['any', ['<', ['get', 'rank'], 4], ['>=', ['zoom'], 4]]],
      {
        layout: {
          'icon-image': imageNameOfFeature(id, 'figure', paint.base),
          'icon-allow-overlap': true,
          'symbol-sort-key': ['-', 0, ['get', 'rank']],
        },
        paint: { 'icon-opacity': dimmed(1) },
      },
    ),
  ],
  swatch: (style, paint) => swatch(figure(style, paint, swatchSize.width / 2, swatchSize.height / 2)),
  images: {
    figure: (style, paint) => ({
      width: extent,
      height: extent,
      paths: figure(style, paint, extent / 2, extent / 2),
    }),
  },
};
