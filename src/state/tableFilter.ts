import type { DocumentId } from '../atlas/model/ids.ts';

/** What the reader wants in the table of who says what. */
export interface TableFilter {
  /** What the columns are: places and areas, or events and whatever has no place. */
  columns: 'places' | 'events';
  /** The document whose passages alone are counted; null for all. */
  document: DocumentId | null;
  /** Only what the map shows: layers, hidden features and time. */
  onlyShown: boolean;
}

/** The table as it opens. */
export const usualTable: TableFilter = { columns: 'places', document: null, onlyShown: false };

/** What differs from the usual table: `columns/events,in/DOCUMENT,shown`. Empty for the usual one. */
export const writeTableFilter = ({ columns, document, onlyShown }: TableFilter): string =>
  [
    ...(columns === 'events' ? ['columns/events'] : []),
    ...(document === null ? [] : [`in/${document}`]),
    ...(onlyShown ? ['shown'] : []),
  ].join(',');

/** Orders of rows and columns, which links once named. */
const formerOrder = /^(rows|order)\/[a-z]+$/;

/** The table of a link's text; undefined where a part of it means nothing: see `writeTableFilter`. */
export function readTableFilter(text: string, documents: ReadonlySet<DocumentId>): TableFilter | undefined {
  const table = { ...usualTable };
  for (const part of text.split(',').filter(Boolean)) {
    const [key, word = '', ...rest] = part.split('/');
    if (key === 'in' && documents.has(word) && rest.length === 0 && table.document === null)
      table.document = word;
    else if (part === 'columns/events') table.columns = 'events';
    else if (part === 'shown') table.onlyShown = true;
    else if (part !== 'columns/places' && !formerOrder.test(part)) return undefined;
  }
  return table;
}
