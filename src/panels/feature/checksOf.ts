import type { AtlasDetails } from '../../atlas/model/atlas.ts';
import type { Check } from '../../atlas/model/check.ts';
import type { WholeFeature } from '../../atlas/model/feature.ts';

/** The checks that bear on a feature, in the atlas's order: its own, and for a measured line those it was drawn for. */
export function checksOf(feature: WholeFeature, { checks }: Pick<AtlasDetails, 'checks'>): Check[] {
  const own = new Set(feature.checks);
  return checks.filter((check) => own.has(check.id) || check.line === feature.id);
}

/** The checks a key in a feature's `from` stands for: `measure:a..b` names every occurrence `measure:a..b#n`. */
export function checksNamed(key: string, { checks }: Pick<AtlasDetails, 'checks'>): Check[] {
  return checks.filter(({ id }) => id === key || id.startsWith(`${key}#`));
}
