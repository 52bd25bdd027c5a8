import { join } from 'node:path';
import { grow, intersect, linesOutside, simplify, simplifyRings, unite } from '../geometry/jts.ts';
import { fromPlane, toPlane } from '../geometry/mercator.ts';
import { polygonsOf } from '../geometry/parts.ts';
import { nearMeridian, withoutSpecks } from '../geometry/polygon.ts';
import { cached, MANY } from '../kept/cache.ts';
import type { LngLat, MapGeometry, Polygon } from '../model/geometry.ts';

/*
 * All lengths here are pixels of a Mercator map at zoom 0: a band is as wide on the screen everywhere in its area, as a
 * tint along a limit on a paper chart is.
 */

const makers = [import.meta.dirname, join(import.meta.dirname, '../geometry')];

/** How far from the limit each tone of a band reaches: the last some 26 pixels where a map shows a few seas. */
const reaches = [0.36, 0.85, 1.4, 2, 2.6];

/**
 * How far each tone of a band on water goes on beyond the limit. At a coast the land is drawn over it, whose finer outline
 * ends it without a gap; at sea, where nobody knows an edge, the band fades outwards as well.
 */
const beyond = [0.15, 0.35, 0.6, 0.85, 1.1];

/** A straight stretch of a water's limit as long as this is no coast but a line across the sea. */
const longestCoast = 4;

/** How far from a stretch without a band (the editor's cut, a line across the sea) it begins to end: at it, it has ended. */
const nearOpen = 2.6;

/** How wide a band is by what it runs along: on land, which is no chart’s theme, it is a rim. */
const widths: Record<BandGround, number> = { water: 1, coast: 0.9, land: 0.5 };

/** What an outline may lose: four pixels where a map shows one strait. */
const tolerance = 0.045;

/** How far a hole or an island of a band must reach to be drawn. */
const smallest = 0.2;

/** Corners to a quarter of a circle. */
const corners = 8;

/** What a band runs along: the limit of a water, of a land, or the coast of islands, before which it lies. */
type BandGround = 'water' | 'land' | 'coast';

interface BandEdge {
  open?: readonly LngLat[][] | undefined;
  ground: BandGround;
}

/**
 * A band along the limit of an area, fading inwards, as areas that lie on each other: the first along the limit only,
 * each of the others within a greater distance from it. Along `open` stretches and lines across the sea there is no band,
 * and it ends before them as softly as it does inwards. The band of a water runs under the land at its coast and fades
 * beyond its limit elsewhere; that of a coast fades outwards and has all of the islands under it. What crosses 180° goes on
 * beyond it.
 */
export const edgeBands = (area: MapGeometry, along: BandEdge): MapGeometry[] =>
  cached('bands', [area, along], () => bandsOf(area, along), makers, MANY);

function bandsOf(area: MapGeometry, { open = [], ground }: BandEdge): MapGeometry[] {
  const exact = unite(nearMeridian(polygonsOf(area)).map(onPlane));
  const polygons = simplify(exact, tolerance / 2);
  const steps = reaches.map((reach) => widths[ground] * reach);
  if (ground === 'coast') return grownBy(steps, [], polygons).flatMap(written);
  const rings = polygons.flat();
  const cut = onPlane(open);
  const lines = ground === 'water' ? linesAcross(exact.flat()) : [];
  const alongCoast = linesOutside(rings, grow([...cut, ...lines], [], nearOpen));
  // An area that has straight limits only is told by them.
  const limit = alongCoast.length > 0 ? alongCoast : linesOutside(rings, grow(cut, [], nearOpen));
  // Islands need no holes in what the land covers.
  const outers = polygons.map(([outer = []]) => [outer]);
  const within = ground === 'water' ? grownBy(beyond, [], outers) : [];
  return grownBy(steps, limit, []).flatMap((along, step) =>
    written(intersect(along, within[step] ?? polygons)),
  );
}

/** What surrounds lines and polygons, farther and farther: each worked out from the one before, which has fewer bends. */
function grownBy(distances: readonly number[], lines: LngLat[][], polygons: Polygon[]): Polygon[][] {
  const grown: Polygon[][] = [];
  for (const [step, distance] of distances.entries()) {
    const [before, last = 0] = [grown[step - 1], distances[step - 1]];
    grown.push(
      before ? grow([], before, distance - last, corners) : grow(lines, polygons, distance, corners),
    );
  }
  return grown;
}

/** The long straight stretches of an outline on the plane. */
function linesAcross(rings: readonly LngLat[][]): LngLat[][] {
  return rings.flatMap((ring) =>
    ring.slice(1).flatMap((end, at) => {
      const start = ring[at] ?? end;
      return Math.hypot(end[0] - start[0], end[1] - start[1]) > longestCoast ? [[start, end]] : [];
    }),
  );
}

const onPlane = (lines: readonly LngLat[][]): LngLat[][] => lines.map((line) => line.map(toPlane));

const round = (degrees: number): number => Math.round(degrees * 100) / 100;

/** One geometry, without what is too small to be drawn; none of nothing. */
function written(polygons: Polygon[]): MapGeometry[] {
  const coordinates = simplifyRings(withoutSpecks(polygons, smallest), tolerance).map((rings) =>
    rings.map((ring) => ring.map((place) => fromPlane(place).map(round) as LngLat)),
  );
  return coordinates.length === 0 ? [] : [{ type: 'MultiPolygon', coordinates }];
}
