import type { CheckOutcome, ComputedOrigin } from './checkOutcome.ts';
import type { CheckId, DocumentId, FeatureId, PassageId } from './ids.ts';

/** What checks can ask; `atlas/checks/checkKinds.ts` holds a row for each. */
export type CheckKind =
  | 'measure'
  | 'overlap'
  | 'duration'
  | 'start'
  | 'weekday'
  | 'interval'
  | 'sum'
  | 'product'
  | 'ratio'
  | 'change'
  | 'together'
  | 'convert'
  | 'count'
  | 'beside';

/** What a check ties together on the map. */
export interface CheckTie {
  features: FeatureId[];
  /** `measure` only: feature id of the line drawn on the map. */
  line?: FeatureId;
}

/** A figure of a text beside what the atlas gives for it. */
export interface Check extends CheckOutcome, CheckTie {
  id: CheckId;
  kind: CheckKind;
  document: DocumentId;
  passage: PassageId;
  /** The words of the text that state the figure. */
  words: string;
  /** The words of the passage are one side of every check; this is the other. */
  computedFrom: ComputedOrigin;
}
