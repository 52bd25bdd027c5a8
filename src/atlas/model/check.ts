import type { CheckKind } from '../checks/checkKinds.ts';
import type { CheckOutcome } from './checkOutcome.ts';
import type { CheckId, DocumentId, FeatureId, PassageId } from './ids.ts';

/**
 * Where what a figure is compared with comes from: these very words, other words of the documents, an outside report,
 * the geometry, or what an editor concluded.
 */
export const origins = ['words', 'elsewhere', 'report', 'geometry', 'inference'] as const;

/** The side of a check that is not the text’s words: where it comes from, and on what it rests, in words. */
export interface ComputedOrigin {
  origin: (typeof origins)[number];
  /** Empty where the kind of check says it all. */
  restsOn: string;
}

/** A figure of a text beside what the atlas gives for it. */
export interface Check extends CheckOutcome {
  id: CheckId;
  kind: CheckKind;
  document: DocumentId;
  passage: PassageId;
  /** The words of the text that state the figure. */
  words: string;
  /** The words of the passage are one side of every check; this is the other. */
  computedFrom: ComputedOrigin;
  features: FeatureId[];
  /** `measure` only: feature id of the line drawn on the map. */
  line?: FeatureId;
}
