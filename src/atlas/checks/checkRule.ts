import type { CheckKind } from '../model/check.ts';
import type { CheckOutcome, ComputedOrigin, Quantity } from '../model/checkOutcome.ts';
import type { Passage } from '../model/document.ts';
import type { Feature } from '../model/feature.ts';
import type { MapGeometry } from '../model/geometry.ts';
import type { CheckId, DocumentId, FeatureId } from '../model/ids.ts';
import { turnedKey } from './checkKey.ts';

/** The great circle between the two points a distance was measured by. */
export interface CheckLine {
  id: FeatureId;
  features: [Feature, Feature];
  geometry: MapGeometry;
  lengthKm: number;
}

/** What a check finds out, with the shortest way where it measured one. */
export interface Finding extends CheckOutcome {
  line?: CheckLine;
}

/** What is asked of a kind of check. */
export interface Question {
  /** Feature ids, dates or the name of terms, as the kind takes; names that are no feature's are left out. */
  args: string[];
  /** `kind:args` with aliases resolved: equal for all that ask the same. */
  key: CheckId;
  /** Words of the operands `term:NAME`, for each name the check takes, in the order of the text. */
  terms: string[][];
  /** The words that state the figure. */
  words: string;
  /** The words of the other checks of its kind in the passage: figures that stand together are rounded alike. */
  beside?: string[];
}

/** A figure in a passage that is to be checked, its feature names resolved. */
export interface CheckRequest extends Question {
  id: CheckId;
  kind: CheckKind;
  computedFrom: ComputedOrigin;
  /** `file` and `line` of the Markdown: for problems. */
  document: { id: DocumentId; file: string };
  passage: Passage;
  line: number;
}

/** What checks may look at. */
export interface CheckContext {
  features: Map<FeatureId, Feature>;
  geometries: Map<FeatureId, MapGeometry>;
}

/** How one kind of check finds out: a pure function of what is asked and of the atlas. */
export type CheckRule = (question: Question, context: CheckContext) => Finding;

/** The finding of a comparison: the explanation says what was found, and what the text says where that is something else. */
export function decided(
  same: boolean,
  explanation: string,
  { stated = null, computed = null, alternatives = [] }: Partial<Finding> = {},
): Finding {
  return { stated, computed, verdict: same ? 'holds' : 'differs', explanation, alternatives };
}

/** A finding that decides nothing. */
export function undecided(explanation: string, known: Partial<Finding> = {}): Finding {
  return { stated: null, computed: null, alternatives: [], ...known, verdict: 'undecided', explanation };
}

/** A quantity known without any doubt. */
export const exactly = (value: number, unit: string): Quantity => ({ value, low: value, high: value, unit });

/** Whether what the text allows and what the atlas allows have a value in common. */
export const agree = (stated: Quantity, computed: Quantity): boolean =>
  computed.low <= stated.high && stated.low <= computed.high;

/** Whether one of the features was drawn from the very figure that is to be checked. */
export function wasDrawnFrom({ key }: Question, features: Feature[]): Feature | undefined {
  return features.find(({ from }) => from.includes(key) || from.includes(turnedKey(key)));
}
