import type { CheckRequest } from '../link/linkDocument.ts';
import type { Check, CheckKind } from '../model/check.ts';
import type { Feature } from '../model/feature.ts';
import type { MapGeometry } from '../model/geometry.ts';
import type { CheckId, FeatureId } from '../model/ids.ts';
import { changeCheck, productCheck, ratioCheck, sumCheck } from './arithmeticCheck.ts';
import type { CheckContext, CheckLine, CheckRule } from './checkOutcome.ts';
import { convertCheck } from './convertCheck.ts';
import { countCheck } from './countCheck.ts';
import { durationCheck } from './durationCheck.ts';
import { intervalCheck } from './intervalCheck.ts';
import { measureCheck } from './measureCheck.ts';
import { overlapCheck } from './overlapCheck.ts';
import { togetherCheck } from './togetherCheck.ts';
import { weekdayCheck } from './weekdayCheck.ts';

const RULES: Record<CheckKind, CheckRule> = {
  measure: measureCheck,
  overlap: overlapCheck,
  duration: durationCheck,
  weekday: weekdayCheck,
  interval: intervalCheck,
  sum: sumCheck,
  product: productCheck,
  ratio: ratioCheck,
  count: countCheck,
  together: togetherCheck,
  convert: convertCheck,
  change: changeCheck,
};

/** What all checks found, and the lines to draw for those that measured. */
export interface CheckResults {
  checks: Check[];
  lines: CheckLine[];
}

/** A sum, a weekday and the like are about what stands nearest to them in their passage; of two as near, the first. */
function namedBeside({ runs }: CheckRequest['passage'], id: CheckId): FeatureId[] {
  const here = runs.findIndex(({ check }) => check === id);
  const lengthBetween = (place: number) =>
    runs
      .slice(Math.min(place, here) + 1, Math.max(place, here))
      .reduce((length, { text }) => length + text.length, 0);
  const [nearest] = runs
    .flatMap(({ features = [] }, place) =>
      features.length > 0 ? [{ features, far: lengthBetween(place) }] : [],
    )
    .sort((a, b) => a.far - b.far);
  return nearest?.features ?? [];
}

/** Computes every figure that the documents ask to check. Requests whose features are unknown are left out. */
export function runChecks(
  requests: CheckRequest[],
  features: Feature[],
  geometries: Map<FeatureId, MapGeometry>,
): CheckResults {
  const context: CheckContext = {
    features: new Map(features.map((feature) => [feature.id, feature])),
    geometries,
  };
  const lines = new Map<FeatureId, CheckLine>();
  const checks = requests.map((request): Check => {
    const { id, kind, document, passage, words, args } = request;
    const { line: way, ...outcome } = RULES[kind](request, context);
    if (way !== undefined) lines.set(way.id, way);
    const measured = args.filter((name) => context.features.has(name));
    return {
      id,
      kind,
      document: document.id,
      passage: passage.id,
      words,
      features: measured.length > 0 ? measured : namedBeside(passage, id),
      ...outcome,
      line: way?.id,
    };
  });
  return { checks, lines: [...lines.values()] };
}
