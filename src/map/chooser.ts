import type { Atlas } from '../atlas/model/atlas.ts';
import type { Feature } from '../atlas/model/feature.ts';
import type { FeatureId } from '../atlas/model/ids.ts';

/** What was found under or near a point: features' ids, in any order, repeats allowed. */
export interface Hits {
  /** Directly under the point: shapes of any kind. */
  under: readonly FeatureId[];
  /** Within reach of the point: lines and spots only, which are hard to hit. */
  near: readonly FeatureId[];
}

/**
 * The features a reader may mean by pointing at a place, the most particular first: spots, then lines from
 * short to long, then areas from small to large. Names of the base chart are nobody's target.
 */
export function hitsInOrder(atlas: Atlas, { under, near }: Hits): FeatureId[] {
  const orientation = new Set(atlas.layers.filter(({ role }) => role === 'orientation').map(({ id }) => id));
  const byId = new Map(atlas.features.map((feature) => [feature.id, feature]));
  const hits = [...new Set([...under, ...near])].flatMap((id) => byId.get(id) ?? []);
  return hits
    .filter((feature) => !orientation.has(feature.layer))
    .filter((feature) => feature.shape !== 'area' || under.includes(feature.id))
    .sort((a, b) => dimension(a) - dimension(b) || size(a) - size(b) || a.title.localeCompare(b.title))
    .map(({ id }) => id);
}

const dimension = ({ shape }: Feature): number => ['line', 'area'].indexOf(shape ?? '');

/** Lines have no area, and areas no length. */
const size = ({ areaKm2 = 0, lengthKm = 0 }: Feature): number => areaKm2 + lengthKm;
