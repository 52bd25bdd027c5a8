import type { PassagePlace } from './passagePlace.ts';

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
  /** The other words of the documents. */
  passages: PassagePlace[];
  /** The outside reports: ids of sources of the features it is about. */
  sources: string[];
}

/** `used`: shape, date or count was taken from this very figure, or concluded to fit it, so it confirms nothing. */
export type Verdict = 'holds' | 'differs' | 'undecided' | 'used';

/** A figure with its unit as text, such as `47` `km`; `low`..`high` is what rounding or tolerance allows. */
export interface Quantity {
  value: number;
  unit: string;
  low: number;
  high: number;
}

/** A further value a reader may want beside the one computed, with what was measured. */
export interface Alternative {
  label: string;
  quantity: Quantity;
}

/** What the text states, what the atlas gives, and how the two stand. */
export interface CheckOutcome {
  stated: Quantity | null;
  computed: Quantity | null;
  verdict: Verdict;
  /** One or two plain sentences: how it was computed and why this verdict. */
  explanation: string;
  alternatives: Alternative[];
}
