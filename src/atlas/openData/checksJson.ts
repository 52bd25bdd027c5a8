import type { Check } from '../model/check.ts';
import { checkIri, documentIri, featureIri, passageIri } from './iris.ts';

/** Checks as open data: what they speak of by IRI, but for the sources of features; their own id as `geo/` writes it. */
export const openChecks = (checks: readonly Check[]) =>
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
    // The line of a measured distance: a feature of `atlas.geojson`.
    ...(line === undefined ? {} : { line: featureIri(line) }),
  }));
