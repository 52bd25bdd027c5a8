import { problemOf, type WrittenFeature } from '../features/writtenFeature.ts';
import { nearestNameHint } from '../files/nearestName.ts';
import type { FeatureId } from '../model/ids.ts';
import type { Problem } from '../model/problem.ts';
import type { WrittenLayers } from './readLayers.ts';

/** All features by id, and what their older names lead to. */
export interface FeatureIndex {
  byId: Map<FeatureId, WrittenFeature>;
  /** The id that an id or alias stands for; null where there is none. */
  resolve: (name: string) => FeatureId | null;
  /** Whether the name may be that of a feature which was left out because of faults of its own. */
  isFaulty: (name: string) => boolean;
  /** ` Did you mean “x”?`, or `''`. */
  hint: (name: string) => string;
}

/**
 * Indexes features by id and alias. An id or alias that stands twice is a problem of the later one.
 */
export function indexFeatures({ features, faulty, complete }: Omit<WrittenLayers, 'problems'>): {
  index: FeatureIndex;
  problems: Problem[];
} {
  const byId = new Map<FeatureId, WrittenFeature>();
  const target = new Map<string, FeatureId>();
  const problems: Problem[] = [];
  const claim = (name: string, feature: WrittenFeature, rule: string) => {
    const owner = byId.get(target.get(name) ?? '');
    if (owner === undefined) {
      target.set(name, feature.id);
      return true;
    }
    // Two features of one file with one id are found where the file itself is checked.
    if (rule === 'id-unique' && owner.file === feature.file) return false;
    const message = `“${name}” is already taken by ${owner.file}:${owner.line}; ids and aliases are never used twice`;
    problems.push(problemOf(feature, { rule, message }));
    return false;
  };
  for (const feature of features) {
    if (claim(feature.id, feature, 'id-unique')) byId.set(feature.id, feature);
  }
  for (const feature of byId.values()) {
    for (const alias of feature.properties.aliases ?? []) claim(alias, feature, 'alias-unique');
  }
  const index: FeatureIndex = {
    byId,
    resolve: (name) => target.get(name) ?? null,
    isFaulty: (name) => !complete || faulty.has(name),
    hint: (name) => nearestNameHint(name, [...target.keys(), ...faulty]),
  };
  return { index, problems };
}
