import { hasSize } from '../../atlas/checks/knownEdge.ts';
import type { Feature } from '../../atlas/model/feature.ts';
import { symbolOf } from '../../layers/list.ts';
import type { Messages } from '../../messages/messages.ts';
import { positionInWords, quantityInWords } from './numbersInWords.ts';

/** Two figures: shapes are known no better. */
const roughly = (value: number): number => Number(value.toPrecision(2));

/**
 * Where a shape lies and how large it is, for readers without the map: a point's position, or the
 * south-west and north-east corners of the box around it with its area or length. What is known by name only, or drawn
 * to show an idea, has no size, and corners to whole degrees. Null without a shape.
 */
export function sizeInWords(
  feature: Pick<Feature, 'shape' | 'bbox' | 'anchor' | 'areaKm2' | 'lengthKm' | 'basis' | 'kind' | 'symbol'>,
  messages: Messages,
): string | null {
  const { say } = messages;
  const { shape, bbox, anchor, areaKm2, lengthKm, symbol } = feature;
  if (shape === 'point') return anchor && say('words.at', { position: positionInWords(anchor, messages) });
  if (!bbox) return null;
  const [west, south, east, north] = bbox;
  if (!hasSize(feature)) {
    return say('words.roughlyBetween', {
      southWest: positionInWords([Math.floor(west), Math.floor(south)], messages, 'degrees'),
      northEast: positionInWords([Math.ceil(east), Math.ceil(north)], messages, 'degrees'),
    });
  }
  const corners = {
    southWest: positionInWords([west, south], messages),
    northEast: positionInWords([east, north], messages),
  };
  if (areaKm2 !== undefined) {
    const area = quantityInWords({ value: roughly(areaKm2), unit: 'km²' }, messages);
    return say('words.areaBetween', { area, ...corners });
  }
  if (lengthKm !== undefined) {
    const value = symbolOf(symbol).isMeasured ? lengthKm : roughly(lengthKm);
    return say('words.lengthBetween', {
      length: quantityInWords({ value, unit: 'km' }, messages),
      ...corners,
    });
  }
  return say('words.between', corners);
}
