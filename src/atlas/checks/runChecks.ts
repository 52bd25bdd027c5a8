import type { Check } from '../model/check.ts';
import type { CheckOutcome, ComputedOrigin } from '../model/checkOutcome.ts';
import type { Feature } from '../model/feature.ts';
import type { MapGeometry } from '../model/geometry.ts';
import type { CheckId, FeatureId } from '../model/ids.ts';
import { readWhen, type When } from '../model/when.ts';
import { checkKinds } from './checkKinds.ts';
import type { CheckContext, CheckLine, CheckRequest } from './checkRule.ts';

/** What the words round a check are tied to, the nearest first; of two as near, the first. */
function tiedNearest({ runs }: CheckRequest['passage'], id: CheckId): FeatureId[][] {
  const here = runs.findIndex(({ check }) => check === id);
  const lengthBetween = (place: number) =>
    runs
      .slice(Math.min(place, here) + 1, Math.max(place, here))
      .reduce((length, { text }) => length + text.length, 0);
  return runs
    .flatMap(({ features = [] }, place) =>
      features.length > 0 ? [{ features, far: lengthBetween(place) }] : [],
    )
    .sort((a, b) => a.far - b.far)
    .map(({ features }) => features);
}

/**
 * What a check that names no feature is about: for each day it names, the nearest of that day; else, and for a sum and the
 * like, what stands nearest.
 */
function toldBeside({ passage, id, args }: CheckRequest, features: CheckContext['features']): FeatureId[] {
  const tied = tiedNearest(passage, id);
  const isOf = (date: When) => (feature: FeatureId) => {
    const { earliest = Infinity, latest = -Infinity } = readWhen(features.get(feature)?.when) ?? {};
    return earliest <= date.earliest && date.latest <= latest;
  };
  const ofDays = args.flatMap((arg) => {
    const date = readWhen(arg);
    return date === null ? [] : (tied.flat().find(isOf(date)) ?? []);
  });
  return ofDays.length > 0 ? [...new Set(ofDays)] : (tied[0] ?? []);
}

/** What was taken from the words, or concluded to fit them, cannot confirm them. */
const cannotConfirm = ({ origin }: ComputedOrigin): boolean => origin === 'words' || origin === 'inference';

/** The outcome with what its computed side rests on; a match of the words with themselves is no confirmation. */
function judged(outcome: CheckOutcome, computedFrom: ComputedOrigin): CheckOutcome {
  const isUsed = outcome.verdict === 'holds' && cannotConfirm(computedFrom);
  const sentences = [
    outcome.explanation,
    computedFrom.restsOn,
    isUsed ? 'So the match confirms nothing.' : '',
  ];
  return {
    ...outcome,
    verdict: isUsed ? 'used' : outcome.verdict,
    explanation: sentences.filter((sentence) => sentence !== '').join(' '),
  };
}

/** Computes every figure that the documents ask to check, and the lines to draw for those measured. Requests whose features are unknown are left out. */
export function runChecks(
  requests: CheckRequest[],
  features: Feature[],
  geometries: Map<FeatureId, MapGeometry>,
) {
  const context: CheckContext = {
    features: new Map(features.map((feature) => [feature.id, feature])),
    geometries,
  };
  const lines = new Map<FeatureId, CheckLine>();
  const checks = requests.map((request): Check => {
    const { id, kind, document, passage, words, args, computedFrom } = request;
    const beside = requests
      .filter((other) => other !== request && other.kind === kind && other.passage === passage)
      .map((other) => other.words);
    const { line: way, ...outcome } = checkKinds[kind].rule({ ...request, beside }, context);
    if (way !== undefined) lines.set(way.id, way);
    const measured = args.filter((name) => context.features.has(name));
    return {
      id,
      kind,
      document: document.id,
      passage: passage.id,
      words,
      features: measured.length > 0 ? measured : toldBeside(request, context.features),
      // A shape that was drawn from the figure has it from these words.
      computedFrom: outcome.verdict === 'used' ? { ...computedFrom, origin: 'words' } : computedFrom,
      ...judged(outcome, computedFrom),
      line: way?.id,
    };
  });
  return { checks, lines: [...lines.values()] };
}
