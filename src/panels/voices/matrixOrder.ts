import type { Atlas } from '../../atlas/model/atlas.ts';
import type { ColumnOrder, RowOrder } from '../../state/tableOrder.ts';
import { type MatrixColumn, type MatrixRow, type VoiceMatrix, voiceMatrix } from './voiceMatrix.ts';

/** Rows that stand together. `of` says which: a country, `''` for none given, or a document; null where there are no groups. */
export interface RowGroup {
  of: { country: string } | { document: string } | 'authors' | null;
  rows: MatrixRow[];
}

type Named = (voice: string) => string;

/** The rows in order and in groups, those of most passages first. Rows of a group by document count that document only. */
export function rowGroups(
  atlas: Pick<Atlas, 'documents' | 'speakers'>,
  { rows, columns }: VoiceMatrix,
  order: RowOrder,
  nameOf: Named,
): RowGroup[] {
  const byName = (a: MatrixRow, b: MatrixRow) => nameOf(a.voice).localeCompare(nameOf(b.voice));
  const byCount = (a: MatrixRow, b: MatrixRow) => b.count - a.count || byName(a, b);
  if (order === 'count' || order === 'name')
    return [{ of: null, rows: rows.toSorted(order === 'name' ? byName : byCount) }];
  if (order === 'document') {
    const features = columns.map(({ feature }) => feature);
    return atlas.documents
      .filter(({ id }) => rows.every((row) => row.document === null || row.document === id))
      .map(({ id }) => ({
        of: { document: id },
        rows: voiceMatrix(atlas, features, id).rows.toSorted(byCount),
      }))
      .filter((group) => group.rows.length > 0);
  }
  const authors = new Set<string>(atlas.documents.map(({ id }) => id));
  const countries = new Map<string, MatrixRow[]>();
  for (const row of rows) {
    if (authors.has(row.voice)) continue;
    const country = atlas.speakers.find(({ id }) => id === row.voice)?.country ?? '';
    countries.set(country, [...(countries.get(country) ?? []), row]);
  }
  const total = (group: RowGroup) => group.rows.reduce((sum, { count }) => sum + count, 0);
  const ofCountries = [...countries]
    .map(([country, members]): RowGroup => ({ of: { country }, rows: members.toSorted(byCount) }))
    // Those of no known country last.
    .sort((a, b) => Number(isUnknown(a)) - Number(isUnknown(b)) || total(b) - total(a));
  const ofAuthors: RowGroup = {
    of: 'authors',
    rows: rows.filter(({ voice }) => authors.has(voice)).toSorted(byCount),
  };
  return [ofAuthors, ...ofCountries].filter((group) => group.rows.length > 0);
}

const isUnknown = ({ of }: RowGroup): boolean =>
  of !== null && of !== 'authors' && 'country' in of && of.country === '';

/** The rows and the columns of most passages, at most so many of each, in the order they had. */
export function mostSpokenOf({ rows, columns }: VoiceMatrix, most: number): VoiceMatrix {
  const fullest = <Counted extends { count: number }>(list: readonly Counted[]): Counted[] => {
    const kept = new Set(list.toSorted((a, b) => b.count - a.count).slice(0, most));
    return list.filter((each) => kept.has(each));
  };
  return { rows: fullest(rows), columns: fullest(columns) };
}

/** The columns in order; by layer, those drawn last, which lie on top, first. */
export function orderedColumns(
  { layers }: Pick<Atlas, 'layers'>,
  columns: readonly MatrixColumn[],
  order: ColumnOrder,
  nameOf: (column: MatrixColumn) => string,
): MatrixColumn[] {
  const byName = (a: MatrixColumn, b: MatrixColumn) => nameOf(a).localeCompare(nameOf(b));
  const byCount = (a: MatrixColumn, b: MatrixColumn) => b.count - a.count || byName(a, b);
  if (order === 'name') return columns.toSorted(byName);
  if (order === 'count') return columns.toSorted(byCount);
  const place = new Map(layers.map(({ id }, index) => [id, index]));
  const layerOf = ({ feature }: MatrixColumn) => place.get(feature.layer) ?? 0;
  return columns.toSorted((a, b) => layerOf(b) - layerOf(a) || byCount(a, b));
}
