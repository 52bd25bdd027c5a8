import { problemsBy, type Rules } from '../features/featureRule.ts';
import type { WrittenFeature } from '../features/writtenFeature.ts';
import type { FeatureId } from '../model/ids.ts';
import type { Problem } from '../model/problem.ts';
import type { FeatureIndex } from './featureIndex.ts';

/** What of other features a feature names, by the member that names them. */
const members = {
  at: ({ properties }: WrittenFeature): string[] => properties.at ?? [],
  partOf: ({ properties: { partOf } }: WrittenFeature): string[] => (partOf === undefined ? [] : [partOf]),
  reach: ({ properties: { reach } }: WrittenFeature): string[] => (reach === undefined ? [] : [reach.of]),
};

type Member = keyof typeof members;

const unknownBy =
  (member: Member): Rules<FeatureIndex>[string] =>
  (feature, { resolve, isFaulty, hint }) =>
    members[member](feature)
      .filter((name) => resolve(name) === null && !isFaulty(name))
      .map((name) => `“${member}” names “${name}”, which is no feature.${hint(name)}`);

/** Whether a name’s feature is there and has no place. */
const isUnplaced = (name: string, { byId, resolve }: FeatureIndex): boolean =>
  byId.get(resolve(name) ?? '')?.properties.unlocated !== undefined;

/** The names on the way from the feature back to itself, following one member; null if it never comes back. */
function wayBack(feature: WrittenFeature, member: Member, index: FeatureIndex): string[] | null {
  const seen = new Set<FeatureId>();
  const open: { id: FeatureId; way: string[] }[] = [{ id: feature.id, way: [feature.id] }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { id, way } = next;
    const from = index.byId.get(id);
    for (const name of from ? members[member](from) : []) {
      const target = index.resolve(name);
      if (target === feature.id) return [...way, target];
      if (target === null || seen.has(target)) continue;
      seen.add(target);
      open.push({ id: target, way: [...way, target] });
    }
  }
  return null;
}

const circleOf =
  (member: Member): Rules<FeatureIndex>[string] =>
  (feature, index) => {
    const way = wayBack(feature, member, index);
    return way !== null && `“${member}” leads back to itself: ${way.join(' → ')}`;
  };

const rules: Rules<FeatureIndex> = {
  'at-known': unknownBy('at'),
  'part-known': unknownBy('partOf'),
  'reach-known': unknownBy('reach'),
  'at-placed': (feature, index) =>
    members
      .at(feature)
      .filter((name) => isUnplaced(name, index))
      .map(
        (name) => `is “at” ${name}, which itself is not on the map; give “unlocated” and the reason instead`,
      ),
  // What is measured from must lie somewhere by itself.
  'reach-placed': ({ properties: { reach } }, index) =>
    reach !== undefined &&
    (isUnplaced(reach.of, index) || index.byId.get(index.resolve(reach.of) ?? '')?.properties.reach) &&
    `is the “reach” of ${reach.of}, which has no place of its own`,
  'at-cycle': circleOf('at'),
  'part-cycle': circleOf('partOf'),
};

/** Every `at`, `partOf` and `reach` names a feature that is there; an event's places, and what is measured from, are on the map; nothing runs in a circle. */
export const referenceProblems = (index: FeatureIndex): Problem[] =>
  problemsBy(rules, index.byId.values(), index);
