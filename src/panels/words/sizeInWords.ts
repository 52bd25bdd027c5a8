import type { Feature } from '../../atlas/model/feature.ts';
import { numberInWords, positionInWords } from './numbersInWords.ts';

/** Two meaningful figures less than measured: sizes of shapes are known no better. */
const roughly = (value: number): string =>
  numberInWords(value >= 1000 ? Math.round(value / 100) * 100 : value, value < 10 ? 1 : 0);

/**
 * Where a shape lies and how large it is, for readers without the map: a point's position, or the
 * south-west and north-east corners of the box around it with its area or length. Null without a shape.
 */
export function sizeInWords(
  feature: Pick<Feature, 'shape' | 'bbox' | 'anchor' | 'areaKm2' | 'lengthKm'>,
): string | null {
  if (feature.shape === 'point') return feature.anchor ? `At ${positionInWords(feature.anchor)}` : null;
  if (!feature.bbox) return null;
  const [west, south, east, north] = feature.bbox;
  const box = `between ${positionInWords([west, south])} and ${positionInWords([east, north])}`;
  if (feature.areaKm2 !== undefined) return `About ${roughly(feature.areaKm2)} km², ${box}`;
  if (feature.lengthKm !== undefined) return `${roughly(feature.lengthKm)} km long, ${box}`;
  return box.charAt(0).toUpperCase() + box.slice(1);
}
