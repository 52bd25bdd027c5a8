/** What a feature owes to the documents: a passage, and figures that are really there. */
import { pairKey, readPairKey, turnedKey } from '../checks/checkKey.ts';
import type { CheckRequest } from '../checks/checkRule.ts';
import { problemsBy, type Rules } from '../features/featureRule.ts';
import type { WrittenFeature } from '../features/writtenFeature.ts';
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

/** What the documents say, as far as features owe it to them. */
interface SaidOfFeatures {
  index: FeatureIndex;
  /** Of all checks, and the same told from the other side. */
  checkKeys: readonly string[];
  mentions: ReadonlyMap<FeatureId, Mention[]>;
  /** Every passage there is, by name. */
  passages: readonly string[];
}

const isContent = ({ layer }: WrittenFeature): boolean => layer.role === 'content';

const rules: Rules<SaidOfFeatures> = {
  'from-known': (feature, { index, checkKeys }) => {
    const { from = [], sources = [] } = feature.properties;
    const known = [...checkKeys, ...sources.map(({ id }) => id)];
    return from
      .filter((origin) => isContent(feature) && !known.includes(resolveCheckKey(origin, index)))
      .map((origin) => {
        const hint = nearestNameHint(origin, known);
        return `“from” names “${origin}”, which is neither a check in a document nor one of its sources.${hint}`;
      });
  },
  'passage-missing': (feature, { mentions }) =>
    isContent(feature) &&
    feature.properties.unquoted === undefined &&
    (mentions.get(feature.id) ?? []).length === 0 &&
    'no passage speaks of it: link words to it, or say with “unquoted” why none does',
  'unquoted-quoted': (feature, { mentions }) => {
    const [mention] = feature.properties.unquoted === undefined ? [] : (mentions.get(feature.id) ?? []);
    if (!mention || !isContent(feature)) return false;
    return `has “unquoted”, yet ${mention.document} ${mention.passage} speaks of it: remove “unquoted”`;
  },
  // Reports that are said to differ from a passage which is not there, or speaks of something else.
  'report-against': ({ id, properties: { reports = [] } }, { mentions, passages }) => {
    const speaking = (mentions.get(id) ?? []).map(passageName);
    return reports
      .flatMap(({ against = [] }) => against.map(passageName))
      .filter((place) => !speaking.includes(place))
      .map((place) =>
        passages.includes(place)
          ? `a report is “against” ${place}, which does not speak of it`
          : `a report is “against” “${place}”, which is no passage.${nearestNameHint(place, speaking)}`,
      );
  },
};

/** Content features without a passage, or built from a figure that no document states; reports against what is not there. */
export function linkProblems(
  index: FeatureIndex,
  requests: CheckRequest[],
  mentions: ReadonlyMap<FeatureId, Mention[]>,
  passages: readonly string[],
): Problem[] {
  const keys = requests.map(({ key }) => key);
  const checkKeys = [...keys, ...keys.map(turnedKey)];
  return problemsBy(rules, index.byId.values(), { index, checkKeys, mentions, passages });
}
