import type { Feature, Geometry } from 'geojson';
import { sizeFault } from '../../geojson/bytes.ts';
import { LIMITS } from '../../geojson/limits.ts';
import { Unreadable } from './unreadable.ts';

/** The features as GeoJSON, one on each line from the second on: bytes such as a GeoJSON file has. Throws `Unreadable` where they are too many or too large. */
export function collectionBytes(features: readonly Feature<Geometry | null>[]): Uint8Array {
  if (features.length > LIMITS.features)
    throw new Unreadable(`${features.length} features; at most ${LIMITS.features} are read: split the file`);
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n');
  const bytes = new TextEncoder().encode(`{"type":"FeatureCollection","features":[\n${lines}\n]}\n`);
  const fault = sizeFault(bytes.length, LIMITS);
  if (fault) throw new Unreadable(`as GeoJSON ${fault}`);
  return bytes;
}
