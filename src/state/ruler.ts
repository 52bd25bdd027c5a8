/** A point the reader measures from or to: degrees, longitude first as in GeoJSON. */
export type RulerPoint = readonly [lng: number, lat: number];

/** Degrees in a link: 4 decimals, about 10 m. */
const decimals = 4;
/** So many points fit into a link that mail programs leave whole. */
export const mostPoints = 20;
const empty = 'empty';

/** Rounded to what a link carries. At most 20 points; those beyond are left out. */
export const roundRuler = (points: readonly RulerPoint[]): RulerPoint[] =>
  points
    .slice(0, mostPoints)
    .map(([lng, lat]) => [Number(lng.toFixed(decimals)), Number(lat.toFixed(decimals))]);

/** `LAT,LNG` of each point, with slashes between; `empty` for a ruler without points, nothing for none at all. */
export const writeRuler = (points: readonly RulerPoint[] | null): string =>
  points === null
    ? ''
    : roundRuler(points)
        .map(([lng, lat]) => `${lat},${lng}`)
        .join('/') || empty;

/** The points of a link's text; undefined where a part is no place on the globe. See `writeRuler`. */
export function readRuler(text: string): RulerPoint[] | null | undefined {
  if (text === '') return null;
  if (text === empty) return [];
  const points = text.split('/').map((part): RulerPoint | null => {
    const match = /^(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)$/.exec(part);
    const [lat, lng] = [Number(match?.[1]), Number(match?.[2])];
    return match && Math.abs(lat) <= 90 && Math.abs(lng) <= 180 ? [lng, lat] : null;
  });
  const known = points.filter((point) => point !== null);
  return known.length === points.length && known.length <= mostPoints ? roundRuler(known) : undefined;
}
