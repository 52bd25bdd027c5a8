import { boxOf, shiftPolygon } from '../atlas/geometry/polygon.ts';
import type { LngLat, Polygon, Ring } from '../atlas/model/geometry.ts';

/**
 * Unwrapped polygons of which those cut apart at ±180° are one again, running on past 180: otherwise the cut
 * would be drawn as a coast. The globe-wide land around a pole stays as it is. All outer rings run the same way.
 *
 * The two coasts are tied end to end, not united: a continent takes that a second, and drawing, unlike clipping,
 * does not mind a ring that touches itself.
 */
export function joinAntimeridian(polygons: Polygon[]): Polygon[] {
  const west = polygons.filter((polygon) => touches(polygon, -180));
  const taken = new Set<Polygon>();
  const joined = polygons
    .filter((polygon) => !west.includes(polygon))
    .map((polygon) => {
      const other = west.find((each) => !taken.has(each) && meetAt180(polygon, each));
      if (!other) return polygon;
      taken.add(other);
      return join(polygon, shiftPolygon(other, 360));
    });
  return [...joined, ...west.filter((each) => !taken.has(each)).map((each) => shiftPolygon(each, 360))];
}

function touches(polygon: Polygon, meridian: -180 | 180): boolean {
  const [west, , east] = boxOf(polygon);
  if (east - west >= 360) return false;
  return meridian === 180 ? east === 180 : west === -180;
}

/** Whether their stretches along the meridian share a latitude. */
function meetAt180(east: Polygon, west: Polygon): boolean {
  if (!touches(east, 180)) return false;
  const [[south, north], [otherSouth, otherNorth]] = [latitudesAt(east, 180), latitudesAt(west, -180)];
  return south < otherNorth && otherSouth < north;
}

function latitudesAt([outer = []]: Polygon, meridian: number): [south: number, north: number] {
  const latitudes = outer.filter(([lng]) => lng === meridian).map(([, lat]) => lat);
  return [Math.min(...latitudes), Math.max(...latitudes)];
}

function join([outer = [], ...holes]: Polygon, [otherOuter = [], ...otherHoles]: Polygon): Polygon {
  const ring = [...coastOf(outer), ...coastOf(otherOuter)];
  return [[...ring, ...ring.slice(0, 1)], ...holes, ...otherHoles];
}

/** A ring without its stretch along 180°, from the end of that to its beginning. */
function coastOf(ring: Ring): LngLat[] {
  const round = ring.slice(1);
  const isOn = ([lng]: LngLat) => lng === 180;
  const start = round.findIndex((place, at) => isOn(place) && !isOn(round.at(at - 1) ?? place));
  const fromStretch = [...round.slice(start), ...round.slice(0, start)];
  const afterStretch = fromStretch.findIndex((place) => !isOn(place));
  return [...fromStretch.slice(afterStretch - 1), ...fromStretch.slice(0, 1)];
}
