import type { Leg } from '../../atlas/geodesy/legs.ts';
import type { Atlas } from '../../atlas/model/atlas.ts';
import { symbolOf } from '../../layers/list.ts';
import type { Messages } from '../../messages/messages.ts';
import { type RulerPoint, roundRuler } from '../../state/ruler.ts';
import { nameIn } from '../words/namesInWords.ts';
import { inNauticalMiles, quantityInWords } from '../words/numbersInWords.ts';

/** A length in both units: `370 km · 200 nmi`. */
export function lengthInWords(km: number, messages: Messages): string {
  const length = { value: km, unit: 'km' };
  return `${quantityInWords(length, messages)} · ${inNauticalMiles(length, messages)}`;
}

/** Three figures, as mariners give a bearing: `045°`. */
export const bearingInWords = (degrees: number): string =>
  `${String(Math.round(degrees) % 360).padStart(3, '0')}°`;

const key = ([lng, lat]: readonly [number, number]) => `${lng},${lat}`;

/** The names of the spots points are snapped to, in a language; undefined for points elsewhere. */
export function spotNames(atlas: Atlas, lang: string): (point: RulerPoint) => string | undefined {
  const names = new Map<string, string>();
  for (const feature of atlas.features) {
    const { anchor, shape, symbol } = feature;
    const [spot] = anchor && shape !== null && !symbolOf(symbol).isMeasured ? roundRuler([anchor]) : [];
    // A place before what happened there.
    if (spot && !(symbolOf(symbol).isGathered && names.has(key(spot))))
      names.set(key(spot), nameIn(feature, lang).text);
  }
  return (point) => names.get(key(point));
}

/** The sum of the legs, km. */
export const totalKm = (legs: readonly Leg[]): number => legs.reduce((sum, { km }) => sum + km, 0);

/** A leg in words: its length and the bearing it starts with. */
export const legInWords = (messages: Messages, { km, bearing }: Leg): string =>
  messages.say('ruler.leg', { length: lengthInWords(km, messages), bearing: bearingInWords(bearing) });
