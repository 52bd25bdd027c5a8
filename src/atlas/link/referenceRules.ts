import { problemOf, type WrittenFeature } from '../features/writtenFeature.ts';
import type { FeatureId } from '../model/ids.ts';
import type { Problem } from '../model/problem.ts';
import type { FeatureIndex } from './featureIndex.ts';

const namesIn = ({ properties: { at = [], partOf } }: WrittenFeature): { member: string; name: string }[] => [
  ...at.map((name) => ({ member: 'at', name })),
  ...(partOf === undefined ? [] : [{ member: 'partOf', name: partOf }]),
];

function unknownNames(feature: WrittenFeature, index: FeatureIndex): Problem[] {
  return namesIn(feature)
    .filter(({ name }) => index.resolve(name) === null && !index.isFaulty(name))
    .map(({ member, name }) =>
      problemOf(feature, {
        rule: `${member === 'at' ? 'at' : 'part'}-known`,
        message: `“${member}” names “${name}”, which is no feature.${index.hint(name)}`,
      }),
    );
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

/** Every `at` and `partOf` names a feature that is there; an event's places are on the map; nothing runs in a circle. */
export function referenceProblems(index: FeatureIndex): Problem[] {
  return [...index.byId.values()].flatMap((feature) => [
    ...unknownNames(feature, index),
    ...unplacedTargets(feature, index),
    ...cycles(feature, index),
  ]);
}
