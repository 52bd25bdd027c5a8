import type { Feature } from '../../atlas/model/feature.ts';
import type { Messages } from '../../messages/messages.ts';
import { positionInWords } from './numbersInWords.ts';

/** Two meaningful figures less than measured: sizes of shapes are known no better. */
const roughly = (value: number, { number }: Messages): string =>
  number(value >= 1000 ? Math.round(value / 100) * 100 : value, value < 10 ? 1 : 0);

/**
 * Where a shape lies and how large it is, for readers without the map: a point's position, or the
 * south-west and north-east corners of the box around it with its area or length. Null without a shape.
 */
export function sizeInWords(
  feature: Pick<Feature, 'shape' | 'bbox' | 'anchor' | 'areaKm2' | 'lengthKm'>,
  messages: Messages,
): string | null {
  const { say } = messages;
  if (feature.shape === 'point') {
    return feature.anchor && say('words.at', { position: positionInWords(feature.anchor, messages) });
  }
  if (!feature.bbox) return null;
  const [west, south, east, north] = feature.bbox;
  const corners = {
    southWest: positionInWords([west, south], messages),
    northEast: positionInWords([east, north], messages),
  };
  if (feature.areaKm2 !== undefined)
    return say('words.areaBetween', { area: roughly(feature.areaKm2, messages), ...corners });
  if (feature.lengthKm !== undefined)
    return say('words.lengthBetween', { length: roughly(feature.lengthKm, messages), ...corners });
  return say('words.between', corners);
}
