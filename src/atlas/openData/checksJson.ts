import type { Check } from '../model/check.ts';
import { checkIri, documentIri, featureIri, passageIri } from './iris.ts';

/** A check with the names that all files of the open data use. */
export interface OpenCheck extends Omit<Check, 'line'> {
  iri: string;
  /** The line of a measured distance: a feature of `atlas.geojson`. */
  line?: string;
}

/** Checks as open data: what they speak of by IRI, their own id as `geo/` writes it. */
export const openChecks = (checks: readonly Check[]): OpenCheck[] =>
  checks.map(({ line, ...check }) => ({
    iri: checkIri(check.id),
    ...check,
    document: documentIri(check.document),
    passage: passageIri(check.document, check.passage),
    features: check.features.map(featureIri),
    ...(line === undefined ? {} : { line: featureIri(line) }),
  }));
