import type { Check } from '../model/check.ts';
import { checkIri, documentIri, featureIri, passageIri } from './iris.ts';

/** A check with the names that all files of the open data use. */
export interface OpenCheck extends Omit<Check, 'line' | 'computedFrom'> {
  iri: string;
  /** `passages` are IRIs, `sources` ids of sources of its features. */
  computedFrom: Omit<Check['computedFrom'], 'passages'> & { passages: string[] };
  /** The line of a measured distance: a feature of `atlas.geojson`. */
  line?: string;
}

/** Checks as open data: what they speak of by IRI, their own id as `geo/` writes it. */
export const openChecks = (checks: readonly Check[]): OpenCheck[] =>
  checks.map(({ line, computedFrom, ...check }) => ({
    iri: checkIri(check.id),
    ...check,
    document: documentIri(check.document),
    passage: passageIri(check.document, check.passage),
    features: check.features.map(featureIri),
    computedFrom: {
      ...computedFrom,
      passages: computedFrom.passages.map(({ document, passage }) => passageIri(document, passage)),
    },
    ...(line === undefined ? {} : { line: featureIri(line) }),
  }));
