import type { Atlas } from '../../atlas/model/atlas.ts';
import type { Messages } from '../../messages/messages.ts';
import type { ColumnOrder, RowOrder } from '../../state/tableOrder.ts';
import { type MatrixColumn, type MatrixRow, type VoiceMatrix, voiceMatrix } from './voiceMatrix.ts';

/** Rows that stand together, under a title of theirs; null where there are no groups. */
export interface RowGroup {
  title: string | null;
  rows: MatrixRow[];
}

type Named = (voice: string) => string;

/** The rows in order and in groups, those of most passages first. Rows of a group by document count that document only. */
export function rowGroups(
  atlas: Pick<Atlas, 'documents' | 'speakers'>,
  { rows, columns }: VoiceMatrix,
  order: RowOrder,
  nameOf: Named,
  { say }: Messages,
): RowGroup[] {
  const byName = (a: MatrixRow, b: MatrixRow) => nameOf(a.voice).localeCompare(nameOf(b.voice));
  const byCount = (a: MatrixRow, b: MatrixRow) => b.count - a.count || byName(a, b);
  if (order === 'count' || order === 'name')
    return [{ title: null, rows: rows.toSorted(order === 'name' ? byName : byCount) }];
  if (order === 'document') {
    const features = columns.map(({ feature }) => feature);
    return atlas.documents
      .filter(({ id }) => rows.every((row) => row.document === null || row.document === id))
      .map(({ id, title }) => ({
        title,
        rows: voiceMatrix(atlas, features, id).rows.toSorted(byCount),
      }))
      .filter((group) => group.rows.length > 0);
  }
  const authors = new Set<string>(atlas.documents.map(({ id }) => id));
  const isAuthor = ({ voice }: MatrixRow) => authors.has(voice);
  const countryOf = ({ voice }: MatrixRow) => atlas.speakers.find(({ id }) => id === voice)?.country ?? '';
  const total = ({ rows }: RowGroup) => rows.reduce((sum, { count }) => sum + count, 0);
  const speakers = rows.filter((row) => !isAuthor(row));
  const unknown = say('voices.noCountry');
  const countries = [...new Set(speakers.map(countryOf))]
    .map((country) => ({
      title: country || unknown,
      rows: speakers.filter((row) => countryOf(row) === country).toSorted(byCount),
    }))
    .sort((a, b) => Number(a.title === unknown) - Number(b.title === unknown) || total(b) - total(a));
  const ofAuthors = { title: say('voices.authors'), rows: rows.filter(isAuthor).toSorted(byCount) };
  return [ofAuthors, ...countries].filter((group) => group.rows.length > 0);
}

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
