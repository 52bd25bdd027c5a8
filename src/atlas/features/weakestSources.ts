import type { Feature } from '../model/feature.ts';
import { type SourceKind, sourceKinds } from '../model/sourceKinds.ts';

/**
 * The kinds of source furthest from the matter among those a shape rests on: those it was built from, or, where it names
 * none, all but those of differing reports. Empty where it rests on no outside source. Counted in hands; kinds of as many
 * hands stand beside each other.
 */
export function weakestSources({
  basis,
  from,
  sources,
  reports,
}: Pick<Feature, 'basis' | 'from' | 'sources' | 'reports'>): SourceKind[] {
  if (basis === undefined) return [];
  const used = sources.filter(({ id }) => from.includes(id));
  const differing = reports.flatMap((report) => report.sources);
  const resting = used.length > 0 ? used : sources.filter(({ id }) => !differing.includes(id));
  const most = Math.max(...resting.map(({ kind }) => sourceKinds[kind]));
  return [...new Set(resting.map(({ kind }) => kind))].filter((kind) => sourceKinds[kind] === most);
}
