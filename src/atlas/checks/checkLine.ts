import { geodesicPoints } from '../link/geodesic.ts';
import { joinGeometries } from '../link/geometryParts.ts';
import { measureShape } from '../link/measureShape.ts';
import type { Check } from '../model/check.ts';
import type { DaySpan, Feature } from '../model/feature.ts';
import type { LngLat, MapGeometry } from '../model/geometry.ts';
import type { FeatureId, LayerId } from '../model/ids.ts';
import type { CheckLine } from './checkOutcome.ts';

/** Short enough that straight pieces look curved on any map. */
const STEP_KM = 20;

const toFiveDecimals = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;

/** The line cut where it crosses the antimeridian (RFC 7946 §3.1.9): each piece ends on ±180. */
function cutAtAntimeridian(points: LngLat[]): LngLat[][] {
  const pieces: LngLat[][] = [];
  let piece: LngLat[] = [];
  points.forEach((point, place) => {
    const before = points[place - 1];
    if (before !== undefined && Math.abs(point[0] - before[0]) > 180) {
      const side = before[0] > 0 ? 180 : -180;
      const unwrapped = point[0] + 2 * side;
      const share = unwrapped === before[0] ? 0 : (side - before[0]) / (unwrapped - before[0]);
      const latitude = before[1] + (point[1] - before[1]) * share;
      pieces.push([...piece, [side, latitude]]);
      piece = [[-side, latitude]];
    }
    piece.push(point);
  });
  return [...pieces, piece];
}

/** The great circle (the geodesic on WGS 84) between two points, as a line of many positions. */
export function greatCircle(from: LngLat, to: LngLat): MapGeometry {
  const pieces = cutAtAntimeridian(geodesicPoints(from, to, STEP_KM));
  const lines = pieces.map((piece): MapGeometry => {
    const coordinates = piece.map(([lng, lat]): LngLat => [toFiveDecimals(lng), toFiveDecimals(lat)]);
    return { type: 'LineString', coordinates };
  });
  return joinGeometries(lines) ?? { type: 'LineString', coordinates: [from, to] };
}

/** Id of the line between two features. */
export const lineId = (a: FeatureId, b: FeatureId): FeatureId => `check-${a}-${b}`;

function toleranceOf(a: Feature, b: Feature): { toleranceKm?: number } {
  if (a.toleranceKm === undefined && b.toleranceKm === undefined) return {};
  return { toleranceKm: (a.toleranceKm ?? 0) + (b.toleranceKm ?? 0) };
}

/** The days on which both may be there; nothing where neither has a date. */
function sharedSpan(a: Feature, b: Feature): { span?: DaySpan } {
  const spans = [a.span ?? [], b.span ?? []];
  const firsts = spans.flatMap(([first]) => first ?? []);
  const lasts = spans.flatMap(([, last]) => last ?? []);
  if (firsts.length + lasts.length === 0) return {};
  return {
    span: [firsts.length > 0 ? Math.max(...firsts) : null, lasts.length > 0 ? Math.min(...lasts) : null],
  };
}

/** The line as a feature of the checks layer; it belongs to every check that measured it. */
export function lineFeature(line: CheckLine, layer: LayerId, checks: Check[]): Feature {
  const [a, b] = line.features;
  const own = checks.filter((check) => check.line === line.id);
  return {
    id: line.id,
    aliases: [],
    layer,
    symbol: 'measure',
    title: `Shortest way between ${a.title} and ${b.title}`,
    names: {},
    kind: 'measure',
    actors: [],
    basis: 'derived',
    method: 'The geodesic on the WGS 84 ellipsoid between the two nearest points.',
    ...toleranceOf(a, b),
    ...sharedSpan(a, b),
    from: [...new Set(own.map(({ id }) => id.replace(/#\d+$/, '')))],
    sources: [],
    at: [],
    reports: [],
    ...measureShape(line.geometry),
    lengthKm: line.lengthKm,
    rank: 3,
    mentions: a.mentions.filter((mention) =>
      own.some(({ document, passage }) => document === mention.document && passage === mention.passage),
    ),
    checks: own.map(({ id }) => id),
  };
}
