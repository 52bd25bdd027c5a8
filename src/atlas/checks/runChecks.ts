import type { CheckRequest } from '../link/linkDocument.ts';
import type { Check, CheckKind, Feature, FeatureId, MapGeometry } from '../model.ts';
import { productCheck, ratioCheck, sumCheck } from './arithmeticCheck.ts';
import type { CheckContext, CheckLine, CheckRule } from './checkOutcome.ts';
import { countCheck } from './countCheck.ts';
import { durationCheck } from './durationCheck.ts';
import { intervalCheck } from './intervalCheck.ts';
import { measureCheck } from './measureCheck.ts';
import { overlapCheck } from './overlapCheck.ts';
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
};

/** What all checks found, and the lines to draw for those that measured. */
export interface CheckResults {
  checks: Check[];
  lines: CheckLine[];
}

/** A sum, a weekday and the like are about what their passage speaks of. */
const namedIn = ({ runs }: CheckRequest['passage']): FeatureId[] => [
  ...new Set(runs.flatMap(({ features = [] }) => features)),
];

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
      features: measured.length > 0 ? measured : namedIn(passage),
      ...outcome,
      line: way?.id,
    };
  });
  return { checks, lines: [...lines.values()] };
}
