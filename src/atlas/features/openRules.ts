import { nearestOfLines } from '../geometry/jts.ts';
import { polygonsOf } from '../geometry/parts.ts';
import type { LngLat, Ring } from '../model/geometry.ts';
import type { KnownNames, Rules } from './featureRule.ts';

/** Degrees: about 10 m. */
const TOUCHES = 0.0001;

const isOn = (point: LngLat, rings: Ring[]): boolean => {
  const [, [lng, lat] = [Infinity, Infinity]] = nearestOfLines([[point]], rings);
  return Math.hypot(point[0] - lng, point[1] - lat) <= TOUCHES;
};

/** The positions of a line and the middles between them: a line whose ends alone touch an outline leaves it between. */
const withMiddles = (line: LngLat[]): LngLat[] =>
  line.flatMap((end, place): LngLat[] => {
    const start = line[place - 1];
    return start === undefined ? [end] : [[(start[0] + end[0]) / 2, (start[1] + end[1]) / 2], end];
  });

/** The stretches of an area’s outline that are the editor’s own cut are stretches of that outline. */
export const openRules: Rules<KnownNames> = {
  'open-outline': ({ geometry, properties: { open = [] } }) => {
    const rings = geometry === null ? [] : polygonsOf(geometry).flat();
    if (open.length > 0 && rings.length === 0) return 'only a Polygon or MultiPolygon has an “open” side';
    return open
      .flatMap(withMiddles)
      .filter((point) => !isOn(point, rings))
      .map(
        (point) => `“open” leaves the outline at ${point.map((degrees) => degrees.toFixed(3)).join(', ')}`,
      );
  },
};
