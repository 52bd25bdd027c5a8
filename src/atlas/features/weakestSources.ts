import type { SourceReference, WholeFeature } from '../model/feature.ts';
import { type SourceKind, sourceKinds } from '../model/sourceKinds.ts';

type Shaped = Pick<WholeFeature, 'id' | 'basis' | 'from' | 'sources' | 'reports' | 'at'>;

const known = new WeakMap<readonly Shaped[], ReadonlyMap<string, Shaped>>();

function byId(features: readonly Shaped[]): ReadonlyMap<string, Shaped> {
  const index = known.get(features) ?? new Map(features.map((feature) => [feature.id, feature]));
  known.set(features, index);
  return index;
}

/**
 * The outside sources a shape rests on: those it was built from; where it names none, for an event those of the places it is
 * at, else all but those that are only reported to differ.
 */
function restingOn(
  { basis, from, sources, reports, at }: Shaped,
  features: readonly Shaped[],
): readonly SourceReference[] {
  if (basis === undefined) return [];
  const used = sources.filter(({ id }) => from.includes(id));
  if (used.length > 0) return used;
  if (at.length > 0) {
    const places = at.flatMap((id) => byId(features).get(id) ?? []);
    return places.flatMap((place) => restingOn(place, features));
  }
  const differing = reports
    .filter(({ against }) => against !== undefined)
    .flatMap((report) => report.sources);
  return sources.filter(({ id }) => !differing.includes(id));
}

/**
 * The kinds of source furthest from the matter among those a shape rests on; `features` hold the places of an event. Empty
 * where it rests on no outside source. Counted in hands; kinds of as many hands stand beside each other.
 */
export function weakestSources(feature: Shaped, features: readonly Shaped[]): SourceKind[] {
  const kinds = [...new Set(restingOn(feature, features).map(({ kind }) => kind))];
  const most = Math.max(...kinds.map((kind) => sourceKinds[kind]));
  return kinds.filter((kind) => sourceKinds[kind] === most);
}
