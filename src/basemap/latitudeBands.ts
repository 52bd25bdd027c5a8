import { crossesEastOf } from '../atlas/geometry/inside.ts';
import type { LngLat, Polygon } from '../atlas/model/geometry.ts';

/** Height of a band in degrees: narrow enough that a continent's band holds few edges. */
const BAND = 0.25;

/**
 * A polygon's edges by latitude, to ask many times whether a point lies inside: only the edges at the point's
 * latitude are looked at, not all of a continent's.
 */
export class LatitudeBands {
  /** By number of the band: both ends of each edge. */
  readonly #edges = new Map<number, [LngLat, LngLat][]>();

  /** Rings in one frame, holes included; the even-odd rule tells inside from outside. */
  constructor(polygon: Polygon) {
    for (const ring of polygon) {
      let from = ring.at(-1);
      for (const to of ring) {
        if (from) this.#add(from, to);
        from = to;
      }
    }
  }

  /** Whether the point lies inside an odd number of the rings; on an edge it may go either way. */
  holds(point: LngLat): boolean {
    let inside = false;
    for (const [from, to] of this.#edges.get(Math.floor(point[1] / BAND)) ?? [])
      if (crossesEastOf(point, from, to)) inside = !inside;
    return inside;
  }

  #add(from: LngLat, to: LngLat): void {
    if (from[1] === to[1]) return;
    const last = Math.floor(Math.max(from[1], to[1]) / BAND);
    for (let band = Math.floor(Math.min(from[1], to[1]) / BAND); band <= last; band++) {
      const edges = this.#edges.get(band);
      if (edges) edges.push([from, to]);
      else this.#edges.set(band, [[from, to]]);
    }
  }
}
