import { readFileSync } from 'node:fs';
import { blur2 } from 'd3-array';
import { contours } from 'd3-contour';
import type { Feature, Polygon as PolygonGeometry } from 'geojson';
import { simplifyRing } from '../../atlas/geometry/jts.ts';
import { polygonsOf } from '../../atlas/geometry/parts.ts';
import { signedArea } from '../../atlas/geometry/polygon.ts';
import { cachedFile } from '../../atlas/kept/cache.ts';
import type { LngLat, Polygon, Ring } from '../../atlas/model/geometry.ts';
import { basemapMakers } from '../makers.ts';
import { smoothLine } from '../smooth.ts';
import { latitudeOf } from '../tileExtent.ts';
import { mercatorTile } from './resample.ts';
import { seafloorTone } from './seafloorTone.ts';
import { halved, type Tone } from './tone.ts';

/** Cells of the grid that is contoured, round the equator: 0.18° each, as fine as the picture still is once calmed. */
const GRID = 2048;
/** Radius in cells within which the picture's shading and its compression are evened out. */
const BLUR = 1.1;
/** Tones farther than this above or below an edge are cut to this: they tell on which side of it a cell lies. */
const REACH = 0.03;
/** Cells the grid goes on beyond the antimeridian on either side, so that the halves overlap and leave no gap. */
const OVERLAP = 16;
/** Square cells: smaller rises and hollows go, as a chart maker would leave them out. */
const SMALLEST = 24;
/** Times the corners of an outline are cut: what is left of a cell at zoom 8 is a bend. */
const ROUNDS = 2;
/** How far an outline may stray once it is smooth, cells (0.005°). */
const TOLERANCE = 0.03;

/** Water at least as near to the surface as `step` says: the first step lies all round the others. */
export type DepthStep = Feature<PolygonGeometry, { step: number }>;

/**
 * The sea's floor in steps, for fills that lie on each other: step 1 (everything above the deepest water) first, each
 * later one within it. They are of a tone, not of soundings: no step has a depth. Smooth; under the land they
 * run on at will. `edges` are the tones where a step begins, lowest first.
 */
export function depthSteps(tone: Tone, edges: readonly number[], grid = GRID): DepthStep[] {
  const square = mercatorSquare(tone, grid);
  const size: [number, number] = [grid + 2 * OVERLAP, grid];
  const contourOf = contours().size(size).smooth(true);
  return edges.flatMap((edge, at) => {
    const contour = contourOf.contour(calmed(square, grid, edge), edge);
    return large(polygonsOf(contour)).map((polygon) => stepOf(at + 1, polygon, grid));
  });
}

/** The steps of the sea's floor all over the world, which are the same for every atlas: kept between runs. */
export async function keptDepthSteps(edges: readonly number[]): Promise<DepthStep[]> {
  const make = async () => JSON.stringify(depthSteps(await seafloorTone(), edges));
  return JSON.parse(readFileSync(await cachedFile('depth.json', edges, make, basemapMakers), 'utf8'));
}

/** The tone on a square in Web Mercator, where it is seen: so many halvings of the picture are as wide. */
const mercatorSquare = (tone: Tone, grid: number): Float32Array =>
  tone.width > grid ? mercatorSquare(halved(tone), grid) : mercatorTile(tone, { z: 0, x: 0, y: 0 }, grid);

/**
 * The square evened out, going on past the antimeridian. Only what is near the edge's tone counts: a steep slope
 * would else fill the narrow trench at its foot, and a ridge would come out far too wide.
 */
function calmed(square: Float32Array, grid: number, edge: number): number[] {
  const width = grid + 2 * OVERLAP;
  const data = new Array<number>(width * grid);
  for (let at = 0; at < data.length; at++) {
    const column = ((at % width) - OVERLAP + grid) % grid;
    const value = square[Math.floor(at / width) * grid + column] ?? 0;
    data[at] = Math.min(edge + REACH, Math.max(edge - REACH, value));
  }
  blur2({ data, width, height: grid }, BLUR);
  return data;
}

/** Without islands, and without holes, that are too small to be drawn. */
function large(polygons: Polygon[]): Polygon[] {
  const isLarge = (ring: Ring) => Math.abs(signedArea(ring)) >= SMALLEST;
  return polygons.filter(([outer]) => outer && isLarge(outer)).map((polygon) => polygon.filter(isLarge));
}

function stepOf(step: number, polygon: Polygon, grid: number): DepthStep {
  const rings = polygon.map((ring) => simplifyRing(smoothLine(ring, ROUNDS), TOLERANCE));
  const coordinates = rings.map((ring) => ring.map((place) => placeOf(place, grid)));
  return { type: 'Feature', properties: { step }, geometry: { type: 'Polygon', coordinates } };
}

/** Longitude and latitude of a place on the grid. */
function placeOf([x, y]: LngLat, grid: number): LngLat {
  return [((x - OVERLAP) / grid) * 360 - 180, latitudeOf(y, grid)];
}
