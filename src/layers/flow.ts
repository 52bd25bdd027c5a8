import { everyBasis } from '../atlas/model/feature.ts';
import { dashOf } from './dashes.ts';
import { circlePath, type DrawnPath, levelPath, swatch, swatchSize } from './drawing.ts';
import { colourBySide, dimmed, ofSymbol } from './expressions.ts';
import { imageNameOfFeature } from './imageName.ts';
import { layersOf } from './styleLayer.ts';
import { type MapSymbol, type MarkStyle, type Paint, sideColour, sourceNames } from './symbol.ts';

const id = 'flow';
const layer = layersOf(id, sourceNames.features);

/** One repeat of the line: length along it and height across it, pixels. */
const repeat = { length: 20, height: 12 };

/** Strokes of one repeat as from–to, by kind: a border is dash and dot, a route long dashes, a pipeline unbroken. */
const strokes: Record<string, readonly (readonly [number, number])[]> = {
  border: [
    [0, 10],
    [13.5, 16],
  ],
  route: [[0, 14]],
  pipeline: [[0, 20]],
};

/** Broken anew where the course was derived or is schematic: each stroke loses its middle or becomes dots. */
function repeatPaths(style: MarkStyle, colour: string, left: number, y: number): DrawnPath[] {
  const parts = strokes[style.kind] ?? [[0, repeat.length]];
  const d = parts.map(([from, to]) => levelPath(left + from, left + to, y)).join('');
  const line: DrawnPath = {
    d,
    stroke: colour,
    width: style.basis === 'schematic' ? 1.2 : 1.8,
    ...dashOf('figure', style.basis),
  };
  if (style.kind !== 'pipeline') return [line];
  const bead = circlePath(left + repeat.length / 2, y, 2.6);
  return [
    line,
    style.basis === 'stated' ? { d: bead, fill: colour } : { d: bead, stroke: colour, width: 1.2 },
  ];
}

/** What belongs to no party is as quiet as the chart's own boundaries. */
const ownColour = ({ side }: MarkStyle, paint: Paint): string =>
  side === '' ? paint.palette.boundary : sideColour(paint, side);

function swatchOf(style: MarkStyle, paint: Paint) {
  const colour = ownColour(style, paint);
  const middle = swatchSize.height / 2;
  if (style.basis === 'named') {
    return swatch([
      {
        d: levelPath(3, 41, middle),
        stroke: colour,
        width: 3.4,
        opacity: 0.9,
      },
    ]);
  }
  return swatch([2, 22].flatMap((left) => repeatPaths(style, colour, left, middle)));
}

/** A pipeline, a shipping route, a line between two territories. */
export const flow: MapSymbol = {
  id,
  form: 'line',
  nameLook: () => 'zone',
  bases: everyBasis,
  layers: (paint) => [
    layer('soft', 'line', ofSymbol(id, 'named'), {
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': colourBySide(paint, paint.palette.boundary),
        // Hardly blurred: a wide blur shows stars where the many short segments of a border join.
        'line-width': 3.4,
        'line-blur': 1.2,
        'line-opacity': dimmed(0.9),
      },
    }),
    layer('line', 'line', ofSymbol(id, 'stated', 'derived', 'schematic'), {
      paint: {
        'line-pattern': imageNameOfFeature(id, 'line', paint.base),
        'line-width': repeat.height,
        'line-opacity': dimmed(1),
      },
    }),
  ],
  swatch: swatchOf,
  images: {
    line: (style, paint) => {
      const paths = repeatPaths(style, ownColour(style, paint), 0, repeat.height / 2);
      return { width: repeat.length, height: repeat.height, repeats: 'line', paths };
    },
  },
};
