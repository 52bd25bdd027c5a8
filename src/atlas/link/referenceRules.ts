import { problemOf, type WrittenFeature } from '../features/writtenFeature.ts';
import type { FeatureId } from '../model/ids.ts';
import type { Problem } from '../model/problem.ts';
import type { FeatureIndex } from './featureIndex.ts';

const namesIn = ({
  properties: { at = [], partOf, reach },
}: WrittenFeature): { member: 'at' | 'partOf' | 'reach'; name: string }[] => [
  ...at.map((name) => ({ member: 'at' as const, name })),
  ...(partOf === undefined ? [] : [{ member: 'partOf' as const, name: partOf }]),
  ...(reach === undefined ? [] : [{ member: 'reach' as const, name: reach.of }]),
];

const unknownRule = { at: 'at-known', partOf: 'part-known', reach: 'reach-known' } as const;

function unknownNames(feature: WrittenFeature, index: FeatureIndex): Problem[] {
  return namesIn(feature)
    .filter(({ name }) => index.resolve(name) === null && !index.isFaulty(name))
    .map(({ member, name }) =>
      problemOf(feature, {
        rule: unknownRule[member],
        message: `“${member}” names “${name}”, which is no feature.${index.hint(name)}`,
      }),
    );
}

/** What is measured from must lie somewhere by itself. */
function unplacedReach(feature: WrittenFeature, index: FeatureIndex): Problem[] {
  const of = feature.properties.reach?.of;
  const target = of === undefined ? undefined : index.byId.get(index.resolve(of) ?? '');
  if (target?.properties.unlocated === undefined && target?.properties.reach === undefined) return [];
  const message = `is the “reach” of ${of}, which has no place of its own`;
  return [problemOf(feature, { rule: 'reach-placed', message })];
}

function unplacedTargets(feature: WrittenFeature, index: FeatureIndex): Problem[] {
  return (feature.properties.at ?? []).flatMap((name) => {
    const target = index.byId.get(index.resolve(name) ?? '');
    if (target?.properties.unlocated === undefined) return [];
    const message = `is “at” ${name}, which itself is not on the map; give “unlocated” and the reason instead`;
    return [problemOf(feature, { rule: 'at-placed', message })];
  });
}

/** The names on the way from the feature back to itself, following one member; null if it never comes back. */
function wayBack(feature: WrittenFeature, member: 'at' | 'partOf', index: FeatureIndex): string[] | null {
  const seen = new Set<FeatureId>();
  const open: { id: FeatureId; way: string[] }[] = [{ id: feature.id, way: [feature.id] }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { id, way } = next;
    const properties = index.byId.get(id)?.properties;
    const names =
      member === 'at' ? (properties?.at ?? []) : properties?.partOf === undefined ? [] : [properties.partOf];
    for (const name of names) {
      const target = index.resolve(name);
      if (target === feature.id) return [...way, target];
      if (target === null || seen.has(target)) continue;
      seen.add(target);
      open.push({ id: target, way: [...way, target] });
    }
  }
  return null;
}

function cycles(feature: WrittenFeature, index: FeatureIndex): Problem[] {
  return (['at', 'partOf'] as const).flatMap((member) => {
    const way = wayBack(feature, member, index);
    if (way === null) return [];
    const rule = member === 'at' ? 'at-cycle' : 'part-cycle';
    return [problemOf(feature, { rule, message: `“${member}” leads back to itself: ${way.join(' → ')}` })];
  });
}

/** Every `at`, `partOf` and `reach` names a feature that is there; an event's places, and what is measured from, are on the map; nothing runs in a circle. */
export function referenceProblems(index: FeatureIndex): Problem[] {
  return [...index.byId.values()].flatMap((feature) => [
    ...unknownNames(feature, index),
    ...unplacedTargets(feature, index),
    ...unplacedReach(feature, index),
    ...cycles(feature, index),
  ]);
}
