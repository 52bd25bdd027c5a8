import type { Atlas } from '../../atlas/model/atlas.ts';
import type { VoiceMode } from '../../atlas/model/document.ts';
import type { Feature } from '../../atlas/model/feature.ts';
import type { DocumentId, FeatureId, SpeakerId } from '../../atlas/model/ids.ts';
import { isEvent } from '../../atlas/model/kinds.ts';
import type { TableFilter } from '../../state/tableFilter.ts';
import { modesOf, passagesByVoice } from '../words/voicesOf.ts';

/** One voice on one feature, in passages. Each counts once, whether it names the feature, a part of it or an event at it. */
export interface MatrixCell {
  /** In the documents counted. */
  count: number;
  /** In all documents: what the feature's panel shows of this voice. */
  all: number;
  /** Of `count`: own words quoted, paraphrased, a position reported; an author's own text. */
  modes: Partial<Record<VoiceMode, number>>;
}

/** One voice and all it speaks of. */
export interface MatrixRow {
  /** A speaker, or a document for its author. */
  voice: SpeakerId | DocumentId;
  /** By feature; nothing where the voice does not speak of it. */
  cells: ReadonlyMap<FeatureId, MatrixCell>;
  /** Passages that speak of any of the features, each once. */
  count: number;
}

/** A feature spoken of, and in how many passages. */
interface MatrixColumn {
  feature: Feature;
  count: number;
}

/** Who speaks of what. Rows and columns without a passage are left out; those of most passages stand first. */
export interface VoiceMatrix {
  rows: MatrixRow[];
  columns: MatrixColumn[];
}

/** The atlas's own features of a kind: no names of the chart, no measured lines. */
export function columnFeatures(
  { features, layers }: Pick<Atlas, 'features' | 'layers'>,
  kind: TableFilter['columns'],
) {
  const content = new Set(layers.filter(({ role }) => role === 'content').map(({ id }) => id));
  const isPlace = (feature: Feature) => !isEvent(feature.kind) && feature.shape !== null;
  return features.filter((feature) => content.has(feature.layer) && isPlace(feature) === (kind === 'places'));
}

/** Counts the passages of each voice on each feature, in one document or, for null, in all. */
export function voiceMatrix(
  { documents, speakers }: Pick<Atlas, 'documents' | 'speakers'>,
  features: readonly Feature[],
  document: DocumentId | null,
): VoiceMatrix {
  const tallies = new Map<string, { cells: Map<FeatureId, MatrixCell>; passages: Set<string> }>();
  const columns: MatrixColumn[] = [];
  for (const feature of features) {
    let inColumn = 0;
    for (const [voice, all] of passagesByVoice(feature)) {
      const counted = all.filter((passage) => document === null || passage.document === document);
      if (counted.length === 0) continue;
      const tally = tallies.get(voice) ?? { cells: new Map(), passages: new Set() };
      tallies.set(voice, tally);
      tally.cells.set(feature.id, { count: counted.length, all: all.length, modes: modesOf(counted) });
      for (const passage of counted) tally.passages.add(`${passage.document} ${passage.passage}`);
      inColumn += counted.length;
    }
    if (inColumn > 0) columns.push({ feature, count: inColumn });
  }
  const rows = [...documents, ...speakers].flatMap(({ id }): MatrixRow[] => {
    const tally = tallies.get(id);
    return tally ? [{ voice: id, cells: tally.cells, count: tally.passages.size }] : [];
  });
  return { rows: mostFirst(rows), columns: mostFirst(columns) };
}

/** What has as many passages stays in the atlas's order. */
const mostFirst = <Counted extends { count: number }>(list: readonly Counted[]): Counted[] =>
  list.toSorted((a, b) => b.count - a.count);

/** Of the rows and of the columns the first, at most so many. */
export const mostSpokenOf = ({ rows, columns }: VoiceMatrix, most: number): VoiceMatrix => ({
  rows: rows.slice(0, most),
  columns: columns.slice(0, most),
});
