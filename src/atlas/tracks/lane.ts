import { halfWay, lengthOf } from '../geometry/halfWay.ts';
import { fromPlane, toPlane } from '../geometry/mercator.ts';
import type { LngLat } from '../model/geometry.ts';

/** From one lane to the next: three pixels where a map begins to show the lanes (zoom 5). */
const laneWidth = 3 / 2 ** 5;

/** A corner sharper than this, degrees of turn, is a turning point: one leg ends there and the next begins. */
const sharpTurn = 70;

/** A leg shorter than this is the squared end of a lane, and shows no direction. */
const shortestLeg = 2;

const turnBetween = (before: number, after: number): number =>
  ((((after - before) * 180) / Math.PI + 540) % 360) - 180;

const round = (degrees: number): number => Math.round(degrees * 10_000) / 10_000;

const placeOf = (point: LngLat): LngLat => {
  const [lng, lat] = fromPlane(point);
  return [round(lng), round(lat)];
};

/** Courses of the parts of a line on the plane, radians against the clock from east. */
const coursesOf = (points: readonly LngLat[]): number[] =>
  points.slice(1).map(([x, y], at) => {
    const [fromX, fromY] = points[at] ?? [x, y];
    return Math.atan2(y - fromY, x - fromX);
  });

/**
 * The line in a lane to the right of the given one, from 0: what flies out and back the same way has its two ways side
 * by side, as on a road, and what follows the same way next has the next lane.
 */
export function laneOf(line: readonly LngLat[], lane: number): LngLat[] {
  const points = line.map(toPlane);
  const courses = coursesOf(points);
  const aside = (lane + 0.5) * laneWidth;
  const beside = ([x, y]: LngLat, course: number, distance = aside): LngLat => [
    x + Math.sin(course) * distance,
    y - Math.cos(course) * distance,
  ];
  return points
    .flatMap((point, at): LngLat[] => {
      const [before, after] = [courses[at - 1], courses[at]];
      if (before === undefined || after === undefined) return [beside(point, before ?? after ?? 0)];
      const turn = turnBetween(before, after);
      // Where the line turns round, its end is squared, else the two sides of a sharp corner would run far out.
      if (Math.abs(turn) > sharpTurn) return [beside(point, before), beside(point, after)];
      const half = ((turn / 2) * Math.PI) / 180;
      return [beside(point, before + half, aside / Math.cos(half))];
    })
    .map(placeOf);
}

/** Where a line points: the middle of each of its longer legs, and the course there, degrees by the clock from north. */
export function directionsOf(line: readonly LngLat[]): { at: LngLat; course: number }[] {
  const points = line.map(toPlane);
  const courses = coursesOf(points);
  const legs: LngLat[][] = [points.slice(0, 1)];
  points.slice(1).forEach((point, at) => {
    legs.at(-1)?.push(point);
    const [course = 0, next] = [courses[at], courses[at + 1]];
    if (next !== undefined && Math.abs(turnBetween(course, next)) > sharpTurn) legs.push([point]);
  });
  return legs.flatMap((leg) => {
    if (lengthOf(leg, distance) < shortestLeg) return [];
    const half = halfWay(leg, distance);
    if (!half) return [];
    const { from, to, at } = half;
    const course = Math.round((Math.atan2(to[0] - from[0], to[1] - from[1]) * 180) / Math.PI);
    return [{ at: placeOf(at), course }];
  });
}

const distance = (from: LngLat, to: LngLat): number => Math.hypot(to[0] - from[0], to[1] - from[1]);
