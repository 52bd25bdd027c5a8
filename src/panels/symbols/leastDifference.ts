import type { SideId } from '../../atlas/model/ids.ts';
import { colourDifference, colourVisions } from '../../layers/colourDifference.ts';
import { type Paint, sideColour } from '../../layers/symbol.ts';

/** The smallest CIEDE2000 difference between any two of these sides' colours, in every way of seeing colour; null for fewer than two. */
export function leastDifference(sides: readonly SideId[], paint: Paint): number | null {
  const colours = sides.map((side) => sideColour(paint, side));
  const differences = colours.flatMap((one, index) =>
    colours
      .slice(index + 1)
      .flatMap((other) => colourVisions.map((vision) => colourDifference(one, other, vision))),
  );
  return differences.length === 0 ? null : Math.min(...differences);
}
