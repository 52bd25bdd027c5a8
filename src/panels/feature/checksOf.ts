import type { WholeAtlas } from '../../atlas/model/atlas.ts';
import type { Check } from '../../atlas/model/check.ts';
import type { WholeFeature } from '../../atlas/model/feature.ts';

/** The checks that bear on a feature, in the atlas's order: its own, and for a measured line those it was drawn for. */
export function checksOf(feature: WholeFeature, atlas: Pick<WholeAtlas, 'checks'>): Check[] {
  const own = new Set(feature.checks);
  return atlas.checks.filter((check) => own.has(check.id) || check.line === feature.id);
}

/** The checks a key in a feature's `from` stands for: `measure:a..b` names every occurrence `measure:a..b#n`. */
export function checksNamed(key: string, atlas: Pick<WholeAtlas, 'checks'>): Check[] {
  return atlas.checks.filter(({ id }) => id === key || id.startsWith(`${key}#`));
}
