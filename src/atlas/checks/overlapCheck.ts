import { featureCollection, multiPolygon } from '@turf/helpers';
import intersect from '@turf/intersect';
import { pointTowards } from '../link/geodesic.ts';
import { polygonsOf } from '../link/geometryParts.ts';
import { polygonAreaKm2 } from '../link/measureShape.ts';
import type { Quantity } from '../model/checkOutcome.ts';
import type { Feature } from '../model/feature.ts';
import type { LngLat, MapGeometry } from '../model/geometry.ts';
import { agree, type CheckRule, undecided, wasDrawnFrom } from './checkRule.ts';
import { readFigure } from './figure.ts';
import { formatNumber, formatQuantity, formatRange } from './formatQuantity.ts';
import { statedShare } from './statedShare.ts';

type Polygons = LngLat[][][];

/** Directions in which a shape of uncertain place is moved to see how much of the result stays. */
const BEARINGS = [0, 45, 90, 135, 180, 225, 270, 315];
/** Polygons with their longitudes counted on from a meridian, so that both sides of the antimeridian join. */
function nearMeridian(polygons: Polygons, meridian: number): Polygons {
  return polygons.map((polygon) => {
    const longitudes = (polygon[0] ?? []).map(([lng]) => lng);
    const middle = longitudes.reduce((sum, lng) => sum + lng, 0) / Math.max(1, longitudes.length);
    const turns = Math.round((meridian - middle) / 360) * 360;
    return polygon.map((ring) => ring.map(([lng, lat]): LngLat => [lng + turns, lat]));
  });
}

function moved(polygons: Polygons, bearing: number, km: number): Polygons {
  return polygons.map((polygon) =>
    polygon.map((ring) =>
      ring.map((point): LngLat => {
        const [lng, lat] = pointTowards(point, bearing, km);
        return [lng + Math.round((point[0] - lng) / 360) * 360, lat];
      }),
    ),
  );
}

const areaOf = (polygons: Polygons): number =>
  polygons.reduce((sum, polygon) => sum + polygonAreaKm2(polygon), 0);

function sharedAreaKm2(a: Polygons, b: Polygons): number {
  const shared = intersect(featureCollection([multiPolygon(a), multiPolygon(b)]));
  return shared === null ? 0 : areaOf(polygonsOf(shared.geometry as MapGeometry));
}

/** The share of `a` inside `b`, in per cent, and how it changes when `a` is moved by the tolerance of both. */
function shareInside(a: Polygons, b: Polygons, toleranceKm: number): { share: Quantity; sharedKm2: number } {
  const whole = areaOf(a);
  const percent = (km2: number) => Math.min(100, Math.round((1000 * km2) / whole) / 10);
  const sharedKm2 = sharedAreaKm2(a, b);
  const value = percent(sharedKm2);
  const others =
    toleranceKm === 0
      ? []
      : BEARINGS.map((bearing) => percent(sharedAreaKm2(moved(a, bearing, toleranceKm), b)));
  return {
    share: { value, low: Math.min(value, ...others), high: Math.max(value, ...others), unit: '%' },
    sharedKm2,
  };
}

const describe = (a: Feature, b: Feature, share: Quantity, sharedKm2: number): string => {
  const range = formatRange(share);
  const moves = range === '' ? '' : ` (${range} when it is moved by the tolerance of the shapes)`;
  return `${formatQuantity(share)} of ${a.title} lies inside ${b.title}${moves}: ${formatNumber(sharedKm2, 0)} km².`;
};

/** How much of one area lies inside another, against what the text says of it. Areas on the ellipsoid. */
export const overlapCheck: CheckRule = (question, { features, geometries }) => {
  const [a, b] = question.args.map((id) => features.get(id));
  const polygonsA = polygonsOf(geometries.get(a?.id ?? '') ?? { type: 'MultiPoint', coordinates: [] });
  const polygonsB = polygonsOf(geometries.get(b?.id ?? '') ?? { type: 'MultiPoint', coordinates: [] });
  if (!a || !b || polygonsA.length === 0 || polygonsB.length === 0) {
    return undecided('One of the two is no area on the map, so no overlap can be computed.');
  }
  const meridian = polygonsA[0]?.[0]?.[0]?.[0] ?? 0;
  const near = (polygons: Polygons) => nearMeridian(polygons, meridian);
  const toleranceKm = (a.toleranceKm ?? 0) + (b.toleranceKm ?? 0);
  const { share, sharedKm2 } = shareInside(near(polygonsA), near(polygonsB), toleranceKm);
  const found = describe(a, b, share, sharedKm2);
  const wanted = statedShare(question.words);
  const area = {
    value: Math.round(sharedKm2),
    low: Math.round(sharedKm2),
    high: Math.round(sharedKm2),
    unit: 'km²',
  };
  const known = {
    // Words such as “partially” give no figure to show.
    stated: readFigure(question.words) === null ? null : wanted,
    computed: share,
    alternatives: [{ label: 'shared area', quantity: area }],
  };
  const drawnFrom = wasDrawnFrom(question, [a, b]);
  if (drawnFrom !== undefined) {
    const explanation = `${found} ${drawnFrom.title} was drawn with the help of this statement, so the match confirms nothing.`;
    return { ...known, verdict: 'used', explanation };
  }
  if (wanted === null) return undecided(`${found} The text does not say how far they overlap.`, known);
  if (!agree(wanted, share))
    return { ...known, verdict: 'differs', explanation: `${found} The text says otherwise.` };
  const inEveryPlace = share.low >= wanted.low && share.high <= wanted.high;
  if (known.stated === null && !inEveryPlace) {
    return undecided(`${found} The shapes are not known well enough to decide.`, known);
  }
  return { ...known, verdict: 'holds', explanation: found };
};
