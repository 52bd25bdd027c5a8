/** A shape that says it was drawn from a figure must give that figure back. */

import { turnedKey } from '../checks/checkKey.ts';
import { formatQuantity } from '../checks/formatQuantity.ts';
import { statedShare } from '../checks/statedShare.ts';
import { problemOf } from '../features/writtenFeature.ts';
import type { Check } from '../model/check.ts';
import type { Problem } from '../model/problem.ts';
import type { FeatureIndex } from './featureIndex.ts';

/** A drawn shape may miss the figure by this share: vertices are rounded and several figures must fit at once. */
const SLACK = 0.01;

function givesBack({ kind, stated, computed, words }: Check): boolean {
  const wanted = stated ?? (kind === 'overlap' ? statedShare(words) : null);
  if (wanted === null || computed === null) return true;
  const slack = wanted.value * SLACK;
  return computed.value >= wanted.low - slack && computed.value <= wanted.high + slack;
}

/** Features whose shape has moved away from the figure it was drawn from: a coordinate or the figure was changed. */
export function drawnFromProblems(checks: Check[], index: FeatureIndex): Problem[] {
  return checks
    .filter((check) => check.verdict === 'used' && !givesBack(check))
    .flatMap(({ id, features, words, computed }) => {
      const key = id.replace(/#\d+$/, '');
      const keys = [key, turnedKey(key)];
      const drawn = features
        .flatMap((feature) => index.byId.get(feature) ?? [])
        .find(({ properties: { from = [] } }) => from.some((origin) => keys.includes(origin)));
      if (drawn === undefined || computed === null) return [];
      const message = `was drawn from “${words}” (${key}), but its shape gives ${formatQuantity(computed)}: mend the geometry or “from”`;
      return [problemOf(drawn, { rule: 'drawn-from', message })];
    });
}
