import type { Alternative } from '../model/checkOutcome.ts';
import type { Feature } from '../model/feature.ts';
import { type CheckContext, exactly } from './checkRule.ts';
import { inUnit, type LengthUnit } from './lengthUnits.ts';
import { type NearestPoints, nearestPoints } from './nearestPoints.ts';

const alternative = (label: string, km: number, unit: LengthUnit = 'km'): Alternative => ({
  label,
  quantity: exactly(inUnit(km, unit), unit),
});

/** The other members of the group a feature belongs to, or its own where it is the group. */
function groupOf(
  feature: Feature,
  { features }: CheckContext,
): { group: Feature; members: Feature[] } | null {
  const group = features.get(feature.partOf ?? '') ?? feature;
  const members = [...features.values()].filter(({ partOf, shape }) => partOf === group.id && shape !== null);
  return members.length === 0 ? null : { group, members };
}

/** Where another member of the group, or the group's own marks, lie nearer than what was measured. */
function toGroup(
  feature: Feature,
  other: Feature,
  nearest: NearestPoints,
  context: CheckContext,
): Alternative[] {
  const found = groupOf(feature, context);
  const from = context.geometries.get(other.id);
  if (found === null || from === undefined || found.members.includes(other)) return [];
  const distances = [...found.members, found.group].flatMap((member) => {
    const geometry = context.geometries.get(member.id);
    return geometry === undefined ? [] : [{ member, km: nearestPoints(from, geometry).km }];
  });
  const [best] = distances.toSorted((a, b) => a.km - b.km);
  if (!best || best.member === feature || best.km >= nearest.km) return [];
  const label =
    best.member === found.group
      ? `to the nearest part of ${found.group.title}`
      : `to ${best.member.title}, the nearest of ${found.group.title}`;
  return [alternative(label, best.km)];
}

/** Further distances a reader may want: in nautical miles, to the nearest of a group. */
export function alternativesTo(
  pair: [Feature, Feature],
  nearest: NearestPoints,
  context: CheckContext,
): Alternative[] {
  const [a, b] = pair;
  return [
    alternative('in nautical miles', nearest.km, 'nmi'),
    ...toGroup(b, a, nearest, context),
    ...toGroup(a, b, nearest, context),
  ];
}
