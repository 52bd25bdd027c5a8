import type { Polygon } from './polygon.ts';

/** Height of a band in degrees: narrow enough that a continent's band holds few edges. */
const BAND = 0.25;

/**
 * A polygon's edges by latitude, to ask many times whether a point lies inside: only the edges at the point's
 * latitude are looked at, not all of a continent's.
 */
export class LatitudeBands {
  /** By number of the band; four numbers for each edge: longitude and latitude of both ends. */
  readonly #edges = new Map<number, number[]>();

  /** Rings in one frame, holes included; the even-odd rule tells inside from outside. */
  constructor(polygon: Polygon) {
    for (const ring of polygon) {
      let from = ring.at(-1);
      for (const to of ring) {
        if (from) this.#add(from[0] ?? 0, from[1] ?? 0, to[0] ?? 0, to[1] ?? 0);
        from = to;
      }
    }
  }

  /** Whether the point lies inside an odd number of the rings (crossing number; on an edge it may go either way). */
  holds(lng: number, lat: number): boolean {
    const edges = this.#edges.get(Math.floor(lat / BAND)) ?? [];
    let inside = false;
    for (let i = 0; i < edges.length; i += 4) {
      const [fromLat, toLat] = [edges[i + 1] ?? 0, edges[i + 3] ?? 0];
      if (fromLat > lat === toLat > lat) continue;
      const [fromLng, toLng] = [edges[i] ?? 0, edges[i + 2] ?? 0];
      if (lng < fromLng + ((lat - fromLat) / (toLat - fromLat)) * (toLng - fromLng)) inside = !inside;
    }
    return inside;
  }

  #add(fromLng: number, fromLat: number, toLng: number, toLat: number): void {
    if (fromLat === toLat) return;
    const last = Math.floor(Math.max(fromLat, toLat) / BAND);
    for (let band = Math.floor(Math.min(fromLat, toLat) / BAND); band <= last; band++) {
      const edges = this.#edges.get(band);
      if (edges) edges.push(fromLng, fromLat, toLng, toLat);
      else this.#edges.set(band, [fromLng, fromLat, toLng, toLat]);
    }
  }
}
