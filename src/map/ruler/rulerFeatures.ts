import type { Feature, FeatureCollection, LineString, Point, Position } from 'geojson';
import type { Leg } from '../../atlas/geodesy/legs.ts';
import type { RulerPoint } from '../../state/ruler.ts';
import { lengthText } from '../lengthText.ts';

interface RulerPart {
  part: 'leg' | 'tick' | 'point' | 'figure';
  /** Degrees clockwise: along the leg for figures, across it for ticks. */
  rotate?: number;
  text?: string;
}

type Drawn = Feature<LineString | Point, RulerPart>;

/** Text along a leg that runs this way, never upside down while north is up: degrees clockwise from level. */
export function uprightAlong(bearing: number): number {
  const level = (((bearing - 90) % 360) + 360) % 360;
  return level >= 90 && level < 270 ? level - 180 : level >= 270 ? level - 360 : level;
}

/** What the map draws of a ruler: each leg with its length, each point, and a stroke across both ends. */
export function rulerFeatures(
  points: readonly RulerPoint[],
  legs: readonly Leg[],
): FeatureCollection<LineString | Point, RulerPart> {
  const last = legs.at(-1);
  const spot = (at: Position, properties: RulerPart): Drawn => ({
    type: 'Feature',
    properties,
    geometry: { type: 'Point', coordinates: at },
  });
  const ends: Drawn[] = [];
  if (legs[0]?.points[0]) ends.push(spot(legs[0].points[0], { part: 'tick', rotate: legs[0].bearing }));
  const end = last?.points.at(-1);
  if (last && end) ends.push(spot(end, { part: 'tick', rotate: last.endBearing }));
  // Points stand where their legs end, also beyond 180°.
  const stands = [legs[0]?.points[0] ?? points[0], ...legs.map((leg) => leg.points.at(-1))];
  return {
    type: 'FeatureCollection',
    features: [
      ...legs.map(
        (leg): Drawn => ({
          type: 'Feature',
          properties: { part: 'leg' },
          geometry: { type: 'LineString', coordinates: leg.points },
        }),
      ),
      ...ends,
      ...stands.flatMap((at) => (at ? [spot([...at], { part: 'point' })] : [])),
      ...legs.map(({ km, middle, middleBearing }) =>
        spot(middle, { part: 'figure', text: lengthText(km), rotate: uprightAlong(middleBearing) }),
      ),
    ],
  };
}
