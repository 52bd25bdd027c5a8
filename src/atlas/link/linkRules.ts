/** What a feature owes to the documents: a passage, and figures that are really there. */
import { pairKey, readPairKey, turnedKey } from '../checks/checkKey.ts';
import type { CheckRequest } from '../checks/checkRule.ts';
import { problemOf, type WrittenFeature } from '../features/writtenFeature.ts';
import { nearestNameHint } from '../files/nearestName.ts';
import type { Mention } from '../model/feature.ts';
import type { FeatureId } from '../model/ids.ts';
import { passageName } from '../model/passagePlace.ts';
import type { Problem } from '../model/problem.ts';
import type { FeatureIndex } from './featureIndex.ts';

/** A check key as the documents' own are written: aliases resolved. */
export function resolveCheckKey(key: string, index: FeatureIndex): string {
  const of = readPairKey(key);
  return of === null
    ? key
    : pairKey(
        of.kind,
        of.pair.map((name) => index.resolve(name) ?? name),
      );
}

function unknownOrigins(feature: WrittenFeature, keys: string[], index: FeatureIndex): Problem[] {
  const { from = [], sources = [] } = feature.properties;
  const known = [...keys, ...keys.map(turnedKey), ...sources.map(({ id }) => id)];
  return from
    .filter((origin) => !known.includes(resolveCheckKey(origin, index)))
    .map((origin) =>
      problemOf(feature, {
        rule: 'from-known',
        message: `“from” names “${origin}”, which is neither a check in a document nor one of its sources.${nearestNameHint(origin, known)}`,
      }),
    );
}

function missingPassage(feature: WrittenFeature, mentions: Mention[]): Problem[] {
  const { unquoted } = feature.properties;
  if (mentions.length === 0 && unquoted === undefined) {
    const message = 'no passage speaks of it: link words to it, or say with “unquoted” why none does';
    return [problemOf(feature, { rule: 'passage-missing', message })];
  }
  if (mentions.length > 0 && unquoted !== undefined) {
    const [{ document, passage } = { document: '', passage: '' }] = mentions;
    const message = `has “unquoted”, yet ${document} ${passage} speaks of it: remove “unquoted”`;
    return [problemOf(feature, { rule: 'unquoted-quoted', message })];
  }
  return [];
}

/** Content features without a passage, or built from a figure that no document states. */
export function linkProblems(
  index: FeatureIndex,
  requests: CheckRequest[],
  mentions: Map<FeatureId, Mention[]>,
): Problem[] {
  const keys = requests.map(({ key }) => key);
  return [...index.byId.values()]
    .filter(({ layer }) => layer.role === 'content')
    .flatMap((feature) => [
      ...unknownOrigins(feature, keys, index),
      ...missingPassage(feature, mentions.get(feature.id) ?? []),
    ]);
}

/** Reports that are said to differ from a passage which is not there, or speaks of something else. */
export function reportProblems(
  index: FeatureIndex,
  mentions: Map<FeatureId, Mention[]>,
  passages: readonly string[],
): Problem[] {
  return [...index.byId.values()].flatMap((feature) => {
    const speaking = (mentions.get(feature.id) ?? []).map(passageName);
    return (feature.properties.reports ?? [])
      .flatMap(({ against = [] }) => against.map(passageName))
      .filter((place) => !speaking.includes(place))
      .map((place) =>
        problemOf(feature, {
          rule: 'report-against',
          message: passages.includes(place)
            ? `a report is “against” ${place}, which does not speak of it`
            : `a report is “against” “${place}”, which is no passage.${nearestNameHint(place, speaking)}`,
        }),
      );
  });
}
