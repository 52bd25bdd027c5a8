/** How much of each document the atlas shows: what is quoted, tied, drawn and checked. */

import { sum } from 'd3-array';
import type { WholeAtlas } from '../model/atlas.ts';
import type { Verdict } from '../model/checkOutcome.ts';
import { type AtlasDocument, passagesOf } from '../model/document.ts';
import type { WholeFeature } from '../model/feature.ts';
import type { SpeakerId } from '../model/ids.ts';
import { isEvent } from '../model/kinds.ts';

/** What is counted of one document, or of all of them together: then each feature and speaker once, not once per document. */
interface Counted {
  documents: readonly AtlasDocument[];
  passages: number;
  /** Words of the passages that are linked to a feature. */
  mentions: number;
  speakers: readonly SpeakerId[];
  /** Places and events named in a passage: by a link of its words or by a check in it. */
  named: readonly WholeFeature[];
  verdicts: readonly Verdict[];
}

/** One column of the table: its heading, what it counts in plain words, and what stands in a row’s cell. */
interface CoverageColumn {
  heading: string;
  meaning: string;
  cell: (of: Counted) => number | string;
}

/** In whole per cent; never 100 % where something is missing. */
function shareQuoted({ documents }: Pick<Counted, 'documents'>): string {
  const quoted = documents.reduce((sum, { quotedLength }) => sum + quotedLength, 0);
  const length = documents.reduce((sum, { sourceLength }) => sum + sourceLength, 0);
  if (length === 0) return '–';
  return `${Math.min(Math.round((100 * quoted) / length), quoted < length ? 99 : 100)} %`;
}

const checked = (heading: string, wanted: Verdict, meaning: string): CoverageColumn => ({
  heading,
  meaning,
  cell: ({ verdicts }) => verdicts.filter((verdict) => verdict === wanted).length,
});

/** The columns after the document's title, in order. */
export const coverageColumns: readonly CoverageColumn[] = [
  {
    heading: 'Passages',
    meaning: 'stretches of the text quoted word for word',
    cell: ({ passages }) => passages,
  },
  {
    heading: 'Quoted',
    meaning: 'share of the text’s characters that stand in a quoted passage',
    cell: shareQuoted,
  },
  {
    heading: 'Places',
    meaning: 'different places, areas, zones, routes and borders named in the passages',
    cell: ({ named }) => named.filter(({ kind }) => !isEvent(kind)).length,
  },
  {
    heading: 'Events',
    meaning: 'different events told of in the passages',
    cell: ({ named }) => named.filter(({ kind }) => isEvent(kind)).length,
  },
  {
    heading: 'Mentions',
    meaning: 'words of the passages that are linked to a place or an event',
    cell: ({ mentions }) => mentions,
  },
  {
    heading: 'On the map',
    meaning: 'how many of these places and events are drawn',
    cell: ({ named }) => named.filter(({ shape }) => shape !== null).length,
  },
  {
    heading: 'In the list only',
    meaning:
      'how many are not drawn, because the text does not say where they are; the list gives the reason',
    cell: ({ named }) => named.filter(({ shape }) => shape === null).length,
  },
  {
    heading: 'Speakers',
    meaning: 'people and organisations, besides the author, whose words or position a passage gives',
    cell: ({ speakers }) => new Set(speakers).size,
  },
  checked('Hold', 'holds', 'checked figures that agree with what was computed'),
  checked('Differ', 'differs', 'checked figures that do not agree'),
  checked('Undecided', 'undecided', 'figures that were computed but that nothing here can confirm or refute'),
  checked(
    'No independent check',
    'used',
    'figures that a shape, date or count of the map was taken from, so that agreement confirms nothing',
  ),
];

/** A row of the table: its document, null for all of them together, and what stands in its cells. */
export interface CoverageRow {
  document: AtlasDocument | null;
  cells: string[];
}

/** A row for each document in the order given, and one for all of them. */
export function coverageOf(
  { features, checks }: Pick<WholeAtlas, 'features' | 'checks'>,
  documents: readonly AtlasDocument[],
): CoverageRow[] {
  const named = new Map(documents.map(({ id }) => [id, new Set<WholeFeature>()]));
  for (const feature of features.filter(({ kind }) => kind !== 'measure'))
    for (const { via, document } of feature.mentions) if (!via) named.get(document)?.add(feature);
  // One text after the other: of a large atlas not all fit into memory.
  const counted = documents.map((document): Counted => {
    const passages = passagesOf(document);
    return {
      documents: [document],
      passages: passages.length,
      mentions: sum(passages, ({ runs }) => runs.filter((run) => run.features).length),
      speakers: passages.flatMap(({ voice }) => voice.speaker ?? []),
      named: [...(named.get(document.id) ?? [])],
      verdicts: checks.filter((check) => check.document === document.id).map(({ verdict }) => verdict),
    };
  });
  const all: Counted = {
    documents,
    passages: sum(counted, ({ passages }) => passages),
    mentions: sum(counted, ({ mentions }) => mentions),
    speakers: counted.flatMap(({ speakers }) => speakers),
    named: [...new Set(counted.flatMap((each) => each.named))],
    verdicts: counted.flatMap(({ verdicts }) => verdicts),
  };
  return [...counted, all].map((of, at) => ({
    document: documents[at] ?? null,
    cells: coverageColumns.map(({ cell }) => cell(of).toLocaleString('en')),
  }));
}
