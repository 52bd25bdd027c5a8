import type { TakenFeature } from './takenFeatures.ts';

/** What a file says of itself: foreign members of the collection (RFC 7946 §6.1). */
export interface Imprint {
  title: string;
  dataVersion: string;
  statements: readonly string[];
  /** The view that the file was taken from. */
  link: string;
}

/** RFC 7946. Each feature carries its columns, and its quotations as a list of objects. */
export function geojson(features: readonly TakenFeature[], imprint: Imprint): string {
  const written = features.map(({ id, geometry, columns, quotations }) =>
    JSON.stringify({ type: 'Feature', id, properties: { ...columns, quotations }, geometry }),
  );
  const head = JSON.stringify({ type: 'FeatureCollection', ...imprint }).slice(0, -1);
  return `${head},"features":[\n${written.join(',\n')}\n]}\n`;
}
