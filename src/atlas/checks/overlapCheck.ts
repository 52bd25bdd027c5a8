import { pointTowards } from '../geodesy/geodesic.ts';
import { intersect, unite } from '../geometry/jts.ts';
import { polygonAreaKm2 } from '../geometry/measureShape.ts';
import { polygonsOf } from '../geometry/parts.ts';
import { nearMeridian } from '../geometry/polygon.ts';
import type { Quantity } from '../model/checkOutcome.ts';
import type { Feature } from '../model/feature.ts';
import type { LngLat, Polygon } from '../model/geometry.ts';
import { agree, type CheckRule, exactly, undecided, wasDrawnFrom } from './checkRule.ts';
import { readFigure } from './figure.ts';
import { formatNumber, formatQuantity, formatRange } from './formatQuantity.ts';
import { statedShare } from './statedShare.ts';

/** Directions in which a shape of uncertain place is moved to see how much of the result stays. */
const BEARINGS = [0, 45, 90, 135, 180, 225, 270, 315];

function moved(polygons: Polygon[], bearing: number, km: number): Polygon[] {
  return polygons.map((polygon) =>
    polygon.map((ring) =>
      ring.map((point): LngLat => {
        const [lng, lat] = pointTowards(point, bearing, km);
        return [lng + Math.round((point[0] - lng) / 360) * 360, lat];
      }),
    ),
  );
}

const totalKm2 = (polygons: Polygon[]): number =>
  polygons.reduce((sum, polygon) => sum + polygonAreaKm2(polygon), 0);

/** The share of `a` inside `b`, in per cent, and how it changes when `a` is moved by the tolerance of both. */
function shareInside(
  a: Polygon[],
  b: Polygon[],
  toleranceKm: number,
): { share: Quantity; sharedKm2: number } {
  const whole = totalKm2(a);
  const percent = (km2: number) => Math.min(100, Math.round((1000 * km2) / whole) / 10);
  const sharedKm2 = totalKm2(intersect(a, b));
  const value = percent(sharedKm2);
  const others =
    toleranceKm === 0
      ? []
      : BEARINGS.map((bearing) => percent(totalKm2(intersect(moved(a, bearing, toleranceKm), b))));
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
  const [polygonsA = [], polygonsB = []] = [a, b].map((feature) => {
    const geometry = geometries.get(feature?.id ?? '');
    return geometry && polygonsOf(geometry);
  });
  if (!a || !b || polygonsA.length === 0 || polygonsB.length === 0) {
    return undecided('One of the two is no area on the map, so no overlap can be computed.');
  }
  // In one frame, and what was cut at the antimeridian in one piece.
  const near = (polygons: Polygon[]) => unite(nearMeridian(polygons, polygonsA[0]?.[0]?.[0]?.[0]));
  const toleranceKm = (a.toleranceKm ?? 0) + (b.toleranceKm ?? 0);
  const { share, sharedKm2 } = shareInside(near(polygonsA), near(polygonsB), toleranceKm);
  const found = describe(a, b, share, sharedKm2);
  const wanted = statedShare(question.words);
  const area = exactly(Math.round(sharedKm2), 'km²');
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
  if (wanted === null) return undecided(`${found} These words do not say how far they overlap.`, known);
  if (!agree(wanted, share))
    return { ...known, verdict: 'differs', explanation: `${found} The text says otherwise.` };
  const inEveryPlace = share.low >= wanted.low && share.high <= wanted.high;
  if (known.stated === null && !inEveryPlace) {
    return undecided(`${found} The shapes are not known well enough to decide.`, known);
  }
  return { ...known, verdict: 'holds', explanation: found };
};
