import { join } from 'node:path';
import { contours } from 'd3-contour';
import { simplifyRing } from '../geometry/jts.ts';
import { fromPlane, toPlane } from '../geometry/mercator.ts';
import { polygonsOf } from '../geometry/parts.ts';
import { keptAnswers } from '../kept/cache.ts';
import type { LngLat, MapGeometry } from '../model/geometry.ts';
import {
  cellsAlong,
  cellsInside,
  distancesFrom,
  type Grid,
  gridAround,
  innerEdge,
  signedDistances,
} from './distanceGrid.ts';

/*
 * All lengths here are pixels of a Mercator map at zoom 0: a band is as wide on the screen everywhere in its area, as a
 * tint along a limit on a paper chart is.
 */

const kept = keptAnswers('bands', [import.meta.dirname, join(import.meta.dirname, '../geometry')]);

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

/** Side of a cell at most; cells along an area's longer side at least. */
const grid = { coarsest: 0.07, cells: 90 };

/** What an outline may lose: four pixels where a map shows one strait. */
const tolerance = 0.04;

/** Cells across which a hole or an island of a band must reach to be drawn. */
const smallest = 3;

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
  kept.answer(JSON.stringify([area, along]), () => bandsOf(area, along));

function bandsOf(area: MapGeometry, { open = [], ground }: BandEdge): MapGeometry[] {
  const polygons = polygonsOf(area);
  const rings = onPlane(unwrapped(polygons.flat()));
  const steps = reaches.map((reach) => widths[ground] * reach);
  const around = { coast: Math.max(...steps), water: Math.max(...beyond), land: 0 }[ground];
  const cells = gridAround(rings.flat(), grid.coarsest, grid.cells, around);
  const inside = cellsInside(rings, cells);
  // Islands need no holes in what the land covers.
  const outers = onPlane(unwrapped(polygons.map(([outer = []]) => outer)));
  const within = signedDistances(ground === 'water' ? cellsInside(outers, cells) : inside, cells);
  const contourOf = contours().size([cells.columns, cells.rows]).smooth(true);
  const bandOf = (values: number[]) =>
    written(contourOf.contour(values, 0).coordinates as LngLat[][][], cells);
  if (ground === 'coast') return steps.flatMap((reach) => bandOf(within.map((room) => room + reach)));
  const edge = innerEdge(inside, cells);
  const cut = onPlane(open);
  const lines = ground === 'water' ? linesAcross(rings) : [];
  const alongCoast = edgeFarFrom([...cut, ...lines], edge, cells);
  // An area that has straight limits only is told by them.
  const isLimit = alongCoast.some((is) => is) ? alongCoast : edgeFarFrom(cut, edge, cells);
  const fromLimit = distancesFrom(isLimit, cells);
  return steps.flatMap((reach, step) => {
    const past = ground === 'water' ? (beyond[step] ?? 0) : 0;
    return bandOf(within.map((room, at) => Math.min(room + past, reach - (fromLimit[at] ?? 0))));
  });
}

/** The cells of an area's edge that are far enough from these lines for a band. */
function edgeFarFrom(lines: readonly LngLat[][], edge: readonly boolean[], cells: Grid): boolean[] {
  if (lines.length === 0) return [...edge];
  const away = distancesFrom(cellsAlong(lines, cells), cells);
  return edge.map((is, at) => is && (away[at] ?? nearOpen) >= nearOpen);
}

/** The long straight stretches of an outline on the plane, but those where it is cut at 180°. */
function linesAcross(rings: readonly LngLat[][]): LngLat[][] {
  const [antimeridian] = toPlane([180, 0]);
  return rings.flatMap((ring) =>
    ring.slice(1).flatMap((end, at) => {
      const start = ring[at] ?? end;
      const isCut = [start, end].every(([x]) => Math.abs(Math.abs(x) - Math.abs(antimeridian)) < 1e-6);
      return !isCut && Math.hypot(end[0] - start[0], end[1] - start[1]) > longestCoast ? [[start, end]] : [];
    }),
  );
}

const onPlane = (lines: readonly LngLat[][]): LngLat[][] => lines.map((line) => line.map(toPlane));

/** In one frame where there are parts on both sides of 180°; the cut itself then lies within and is no limit. */
function unwrapped(rings: LngLat[][]): LngLat[][] {
  const lngs = rings.flat().map(([lng]) => lng);
  if (!lngs.some((lng) => lng > 170) || !lngs.some((lng) => lng < -170)) return rings;
  return rings.map((ring) => ring.map(([lng, lat]): LngLat => [lng < 0 ? lng + 360 : lng, lat]));
}

/** Whether a ring on the grid is larger than a few cells. */
function isDrawn(ring: LngLat[]): boolean {
  const extent = (axis: 0 | 1) => {
    const values = ring.map((place) => place[axis]);
    return Math.max(...values) - Math.min(...values);
  };
  return Math.max(extent(0), extent(1)) > smallest;
}

const round = (degrees: number): number => Math.round(degrees * 100) / 100;

/** Longitude and latitude of a place on the grid, columns and rows from its lower left corner. */
function placeOf([column, row]: LngLat, { left, bottom, cell }: Grid): LngLat {
  const [lng, lat] = fromPlane([left + column * cell, bottom + row * cell]);
  return [round(lng), round(lat)];
}

/** One geometry, without what is too small to be drawn; none of nothing. */
function written(polygons: LngLat[][][], cells: Grid): MapGeometry[] {
  const coordinates = polygons
    .map((rings) =>
      rings
        .filter(isDrawn)
        .map((ring) => simplifyRing(ring, tolerance / cells.cell))
        .filter((ring) => ring.length > 3),
    )
    .filter((rings) => rings.length > 0)
    .map((rings) => rings.map((ring) => ring.map((place) => placeOf(place, cells))));
  return coordinates.length === 0 ? [] : [{ type: 'MultiPolygon', coordinates }];
}
