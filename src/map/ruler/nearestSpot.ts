/** A spot on the map's frame, pixels. */
export interface Spot {
  x: number;
  y: number;
}

/** The spot nearest to a place and within reach of it; undefined where there is none. The first of several that are as near. */
export function nearestSpot<Known extends Spot>(
  spots: readonly Known[],
  { x, y }: Spot,
  reach: number,
): Known | undefined {
  let best: Known | undefined;
  let least = reach;
  for (const spot of spots) {
    const away = Math.hypot(spot.x - x, spot.y - y);
    if (away > least || (best && away === least)) continue;
    best = spot;
    least = away;
  }
  return best;
}
