/** How much of each document the atlas shows: what is quoted, tied, drawn and checked. */

import type { WholeAtlas } from '../model/atlas.ts';
import type { Verdict } from '../model/checkOutcome.ts';
import { type AtlasDocument, passagesOf } from '../model/document.ts';
import type { WholeFeature } from '../model/feature.ts';
import type { DocumentId } from '../model/ids.ts';
import { isEvent } from '../model/kinds.ts';

/** One document, or all of them together: then each feature and speaker is counted once, not once per document. */
export interface CoverageRow {
  /** Null in the row of all documents. */
  document: DocumentId | null;
  title: string;
  /** Of the title; null in the row of all documents. */
  language: string | null;
  passages: number;
  /** Code points quoted and in the whole text. */
  quoted: number;
  length: number;
  /** Features that are no events, named in a passage: by a link of its words or by a check in it. */
  places: number;
  /** The same of events. */
  events: number;
  /** Runs of words linked to features. */
  mentions: number;
  /** People and organisations whose words are quoted or reported, besides the author. */
  speakers: number;
  checks: Record<Verdict, number>;
  /** Of the places and events: those on the map, and those in the list only. */
  located: number;
  unlocated: number;
}

const sum = (documents: readonly AtlasDocument[], count: (document: AtlasDocument) => number): number =>
  documents.reduce((total, document) => total + count(document), 0);

const linkedRuns = (document: AtlasDocument): number =>
  passagesOf(document).flatMap(({ runs }) => runs.filter(({ features }) => features !== undefined)).length;

function isNamedIn({ mentions, kind }: WholeFeature, ids: DocumentId[]): boolean {
  const isDirect = mentions.some(({ document, via }) => via === undefined && ids.includes(document));
  return kind !== 'measure' && isDirect;
}

function rowOf(
  atlas: Pick<WholeAtlas, 'features' | 'checks'>,
  documents: readonly AtlasDocument[],
  of: Pick<CoverageRow, 'document' | 'title' | 'language'>,
): CoverageRow {
  const ids = documents.map(({ id }) => id);
  const named = atlas.features.filter((feature) => isNamedIn(feature, ids));
  const events = named.filter(({ kind }) => isEvent(kind)).length;
  const located = named.filter(({ shape }) => shape !== null).length;
  const voices = documents.flatMap(passagesOf).flatMap(({ voice }) => voice.speaker ?? []);
  const checks = { holds: 0, differs: 0, undecided: 0, used: 0 };
  for (const { document, verdict } of atlas.checks) if (ids.includes(document)) checks[verdict]++;
  return {
    ...of,
    passages: sum(documents, (document) => passagesOf(document).length),
    quoted: sum(documents, ({ quotedLength }) => quotedLength),
    length: sum(documents, ({ sourceLength }) => sourceLength),
    places: named.length - events,
    events,
    mentions: sum(documents, linkedRuns),
    speakers: new Set(voices).size,
    checks,
    located,
    unlocated: named.length - located,
  };
}

/** A row for each document in the order given, and one for all of them. */
export function coverageOf(
  atlas: Pick<WholeAtlas, 'features' | 'checks'>,
  documents: readonly AtlasDocument[],
): CoverageRow[] {
  const rows = documents.map((document) =>
    rowOf(atlas, [document], { document: document.id, title: document.title, language: document.language }),
  );
  return [...rows, rowOf(atlas, documents, { document: null, title: 'All documents', language: null })];
}
