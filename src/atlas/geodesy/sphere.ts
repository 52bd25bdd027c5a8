import type { LngLat } from '../model/geometry.ts';

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Mean radius of the earth (IUGG), which MapLibre's and turf's spheres have, kilometres. */
export const sphereRadiusKm = 6371.0088;

/** The copy of a longitude that lies nearest to another. */
export const nearLng = (lng: number, to: number): number => lng + 360 * Math.round((to - lng) / 360);

/** Great-circle distance on the sphere: good to 0.5 %. */
export function sphereKm([lngA, latA]: LngLat, [lngB, latB]: LngLat): number {
  const half = (degrees: number) => Math.sin(radians(degrees) / 2) ** 2;
  const share = half(latB - latA) + Math.cos(radians(latA)) * Math.cos(radians(latB)) * half(lngB - lngA);
  return 2 * sphereRadiusKm * Math.asin(Math.min(1, Math.sqrt(share)));
}

/** Direction in which the great circle leaves `a` for `b`, degrees clockwise from north. */
export function startBearing([lngA, latA]: LngLat, [lngB, latB]: LngLat): number {
  const turn = radians(lngB - lngA);
  const [a, b] = [radians(latA), radians(latB)];
  const east = Math.sin(turn) * Math.cos(b);
  const north = Math.cos(a) * Math.sin(b) - Math.sin(a) * Math.cos(b) * Math.cos(turn);
  return ((Math.atan2(east, north) * 180) / Math.PI + 360) % 360;
}
