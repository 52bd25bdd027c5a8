import type { Feature, Geometry } from 'geojson';

/** The features as GeoJSON, one on each line from the second on: bytes such as a GeoJSON file has. */
export function collectionBytes(features: readonly Feature<Geometry | null>[]): Uint8Array {
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n');
  return new TextEncoder().encode(`{"type":"FeatureCollection","features":[\n${lines}\n]}\n`);
}
