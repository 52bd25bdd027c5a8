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
  const far = (spot: Spot) => Math.hypot(spot.x - x, spot.y - y);
  return spots.filter((spot) => far(spot) <= reach).toSorted((a, b) => far(a) - far(b))[0];
}
