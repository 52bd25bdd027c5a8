import { circlePath, type DrawnPath, linePath } from './drawing.ts';

/** What an event without a known edge is told by. */
export type GlyphId = 'ship' | 'vehicle' | 'aircraft' | 'inspection' | 'landing' | 'closure';

/** Which glyph stands for a kind; kinds that are not here have none. */
const glyphs: Readonly<Record<string, GlyphId>> = {
  exercise: 'ship',
  passage: 'ship',
  voyage: 'ship',
  'land-exercise': 'vehicle',
  flight: 'aircraft',
  patrol: 'aircraft',
  inspection: 'inspection',
  'landing-defence': 'landing',
  closure: 'closure',
};

/** The glyph of a kind; null for kinds that have none. */
export const glyphOf = (kind: string): GlyphId | null =>
  Object.hasOwn(glyphs, kind) ? (glyphs[kind] ?? null) : null;

/** All glyphs, each once. */
export const glyphIds: readonly GlyphId[] = [...new Set(Object.values(glyphs))];

/** Side of the square a glyph is drawn in, pixels, with its casing. */
export const glyphSize = 26;

/** Filled outlines and strokes in a square of `glyphSize`, the casing's width away from its edges; points as SVG writes them. */
interface Figure {
  filled: readonly string[];
  stroked?: readonly string[];
  /** Circles: middle and radius. */
  rings?: readonly (readonly [x: number, y: number, radius: number])[];
}

const figures: Readonly<Record<GlyphId, Figure>> = {
  ship: {
    filled: [
      '2.5,15.5 23.5,15.5 20,21.5 6.5,21.5',
      '7.5,14.5 7.5,11 11,11 11,5 13,5 13,8 16,8 16,11 18.5,11 18.5,14.5',
    ],
  },
  vehicle: {
    filled: [
      '3,14 5,11 8,11 9.5,7.5 16,7.5 16,8.6 23,8.6 23,10.2 17,10.2 18,11 21,11 23,14',
      '3,15 23,15 23,17.5 20,20.5 6,20.5 3,17.5',
    ],
  },
  aircraft: {
    filled: [
      '13,2.5 14.8,5.5 14.8,10 23.5,15.5 23.5,17.6 14.8,15 14.4,19.4 17.4,21.6 17.4,23.2 13,22.2 8.6,23.2 8.6,21.6 11.6,19.4 11.2,15 2.5,17.6 2.5,15.5 11.2,10 11.2,5.5',
    ],
  },
  inspection: {
    filled: [
      '2.5,16.5 23.5,16.5 20,22.5 6.5,22.5',
      '6,15.5 6,12.5 8,12.5 8,8.5 10,8.5 10,12.5 13,12.5 13,15.5',
    ],
    stroked: ['13.6,7.6 16.8,11.2 22.6,3.4'],
  },
  landing: {
    filled: [
      // A parapet along the shore.
      '2.5,23 2.5,16.5 6.5,16.5 6.5,19 11,19 11,16.5 15,16.5 15,19 19.5,19 19.5,16.5 23.5,16.5 23.5,23',
      // What comes from the sea, pointed at it.
      '11,2.8 15,2.8 15,7.4 18.6,7.4 13,13.6 7.4,7.4 11,7.4',
    ],
  },
  closure: {
    filled: ['7.6,11.2 18.4,11.2 18.4,14.8 7.6,14.8'],
    rings: [[13, 13, 8.6]],
  },
};

/** A glyph with its middle at `x` and `y`, on a casing that sets it off from whatever lies under it. */
export function glyphPaths(
  glyph: GlyphId,
  { colour, casing }: { colour: string; casing: string },
  { x, y, size }: { x: number; y: number; size: number },
): DrawnPath[] {
  const scale = size / glyphSize;
  const place = (left: number, top: number): [number, number] => [
    round(x + (left - glyphSize / 2) * scale),
    round(y + (top - glyphSize / 2) * scale),
  ];
  const placed = (points: string) =>
    points.split(' ').map((point) => {
      const [left = 0, top = 0] = point.split(',').map(Number);
      return place(left, top);
    });
  const { filled, stroked = [], rings = [] } = figures[glyph];
  const bodies = filled.map((points) => linePath(placed(points), true)).join('');
  const strokes = stroked.map((points) => linePath(placed(points))).join('');
  const circles = rings
    .map(([left, top, radius]) => circlePath(...place(left, top), round(radius * scale)))
    .join('');
  const line = round(2.8 * scale);
  const around = round(4 * scale);
  const figure = `${bodies}${circles}`;
  return [
    { d: figure, fill: circles ? casing : undefined, stroke: casing, width: around, round: true },
    { d: bodies, fill: casing },
    { d: strokes, stroke: casing, width: line + around, round: true },
    { d: bodies, fill: colour },
    { d: circles, stroke: colour, width: line },
    { d: strokes, stroke: colour, width: line, round: true },
  ]
    .filter(({ d }) => d !== '')
    .map(({ fill, ...path }) => (fill === undefined ? path : { ...path, fill }));
}

const round = (value: number): number => Math.round(value * 100) / 100;
