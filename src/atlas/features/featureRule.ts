import type { WrittenFeature } from './writtenFeature.ts';

/** What `geo/atlas.json` knows and features may name. */
export interface KnownNames {
  languages: string[];
  sides: string[];
  /** Those who call places by names of their own: the sides, and who takes no part but names. */
  parties: string[];
}

/** A rule: the messages of a feature that breaks it, none if it is kept. */
export interface FeatureRule {
  rule: string;
  broken: (feature: WrittenFeature, known: KnownNames) => string[];
}
