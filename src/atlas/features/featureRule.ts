import type { Fault } from '../files/propertyProblems.ts';
import type { Problem } from '../model/problem.ts';
import { problemOf, type WrittenFeature } from './writtenFeature.ts';

/** What `geo/atlas.json` knows and features may name. */
export interface KnownNames {
  languages: string[];
  sides: string[];
  /** Those who call places by names of their own: the sides, and who takes no part but names. */
  parties: string[];
}

/** Rules by name, each with what it says of a feature that breaks it: a message or several; `false` or none where it is kept. */
export type Rules<Known> = Readonly<
  Record<string, (feature: WrittenFeature, known: Known) => string | readonly string[] | false | undefined>
>;

/** Which of these rules a feature breaks. */
export const faultsBy = <Known>(rules: Rules<Known>, feature: WrittenFeature, known: Known): Fault[] =>
  Object.entries(rules).flatMap(([rule, said]) =>
    [said(feature, known) || []].flat().map((message) => ({ rule, message })),
  );

/** The same of several features, each with its place. */
export const problemsBy = <Known>(
  rules: Rules<Known>,
  features: Iterable<WrittenFeature>,
  known: Known,
): Problem[] =>
  [...features].flatMap((feature) =>
    faultsBy(rules, feature, known).map((fault) => problemOf(feature, fault)),
  );
