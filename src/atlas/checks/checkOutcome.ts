import type { CheckRequest } from '../link/linkDocument.ts';
import type { Alternative, Quantity, Verdict } from '../model/check.ts';
import type { Feature } from '../model/feature.ts';
import type { MapGeometry } from '../model/geometry.ts';
import type { FeatureId } from '../model/ids.ts';

/** What a check finds out, without what it was asked. */
export interface CheckOutcome {
  stated: Quantity | null;
  computed: Quantity | null;
  verdict: Verdict;
  explanation: string;
  alternatives: Alternative[];
  /** `measure` only: the shortest way, to be drawn. */
  line?: CheckLine;
}

/** The great circle between the two points a distance was measured by. */
export interface CheckLine {
  id: FeatureId;
  features: [Feature, Feature];
  geometry: MapGeometry;
  lengthKm: number;
}

/** What checks may look at. */
export interface CheckContext {
  features: Map<FeatureId, Feature>;
  geometries: Map<FeatureId, MapGeometry>;
}

/** One kind of check: a pure function of what is asked and of the atlas. */
export type CheckRule = (request: CheckRequest, context: CheckContext) => CheckOutcome;

/** An outcome that decides nothing. */
export function undecided(explanation: string, known: Partial<CheckOutcome> = {}): CheckOutcome {
  return { stated: null, computed: null, alternatives: [], ...known, verdict: 'undecided', explanation };
}

/** Whether what the text allows and what the atlas allows have a value in common. */
export const agree = (stated: Quantity, computed: Quantity): boolean =>
  computed.low <= stated.high && stated.low <= computed.high;

/** Whether one of the features was drawn from the very figure that is to be checked. */
export function wasDrawnFrom({ kind, args }: CheckRequest, features: Feature[]): Feature | undefined {
  const [a, b] = args;
  const keys = [`${kind}:${a}..${b}`, `${kind}:${b}..${a}`];
  return features.find(({ from }) => from.some((origin) => keys.includes(origin)));
}
