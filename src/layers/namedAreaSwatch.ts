import type { SideId } from '../atlas/model/ids.ts';
import { isWater } from '../atlas/model/kinds.ts';
import { laidOn, strengthFor } from './contrast.ts';
import { dashOf } from './dashes.ts';
import { boxPath, circlePath, type Drawing, type DrawnPath, swatch, swatchSize } from './drawing.ts';
import { hatch } from './hatch.ts';
import { type MarkStyle, type Paint, sideColour, sideNumber } from './symbol.ts';

/** Dots need more than a line: where a screen's pixels are large, a thinner one fills none of them. */
export const limitWidths = { stated: 1.2, derived: 1.2, schematic: 1.6 };

/** What belongs to no party is drawn as quietly as the chart's own names of waters. */
export const namedAreaColour = (paint: Paint, side: SideId | ''): string =>
  side === '' ? paint.palette.waterLabel : sideColour(paint, side);

/** What surrounds a group of islands: as much of the colour as shows beside them, and no more. */
export function islandHalo(paint: Paint, side: SideId | ''): string {
  const mixed = (strength: number) => laidOn(namedAreaColour(paint, side), paint.palette.bank, strength);
  return mixed(strengthFor(1.2, [paint.palette.bank], (_, strength) => mixed(strength)));
}

const { width, height } = swatchSize;
const box = { left: 4, top: 4, width: width - 8, height: height - 8 };
const outline = boxPath(4, 4, width - 4, height - 4);

/** Two waves, on a piece of water. */
function sea(paint: Paint, colour: string): DrawnPath[] {
  const wave = (y: number) => `M9 ${y}q3.25 -3.5 6.5 0t6.5 0t6.5 0t6.5 0`;
  return [
    { d: outline, fill: paint.palette.bank },
    { d: wave(8.6) + wave(14.4), stroke: colour, width: 1.6, round: true },
  ];
}

/** An island in a piece of water, or small ones with what surrounds them. */
function islands(paint: Paint, { kind, side }: MarkStyle): DrawnPath[] {
  const { palette } = paint;
  const spots: [number, number, number][] =
    kind === 'island'
      ? [[22, 11, 5]]
      : [
          [15, 12.5, 2.4],
          [22, 9.5, 2.8],
          [29, 12, 2.2],
        ];
  const circles = (more: number) => spots.map(([x, y, radius]) => circlePath(x, y, radius + more)).join('');
  return [
    { d: outline, fill: palette.bank },
    ...(kind === 'island' ? [] : [{ d: circles(4), fill: islandHalo(paint, side) }]),
    { d: circles(0), fill: palette.land, stroke: palette.coast, width: 1 },
  ];
}

/** The legend's picture of a named area: without a known edge it says whether it is water, islands or land. */
export function namedAreaSwatch(style: MarkStyle, paint: Paint): Drawing {
  const colour = namedAreaColour(paint, style.side);
  if (style.basis !== 'named')
    return swatch([
      { d: outline, fill: colour, opacity: 0.15 },
      { d: outline, stroke: colour, width: limitWidths[style.basis], ...dashOf('line', style.basis) },
    ]);
  if (isWater(style.kind)) return swatch(sea(paint, colour));
  if (style.kind === 'island' || style.kind === 'island-group') return swatch(islands(paint, style));
  return swatch([
    { d: outline, fill: paint.palette.land, stroke: paint.palette.boundary, width: 1 },
    ...hatch('dots', sideNumber(paint, style.side), colour, box),
  ]);
}
