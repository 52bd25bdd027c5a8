import type { DocumentId } from '../atlas/model/ids.ts';

const words = {
  columns: ['places', 'events'],
  rows: ['count', 'name', 'country', 'document'],
  order: ['count', 'name', 'layer'],
} as const;
const orders = ['columns', 'rows', 'order'] as const;

/** What the columns are: places and areas, or events and whatever has no place. */
export type ColumnKind = (typeof words.columns)[number];

/** How the voices stand: by passages or by name; or in groups, by country or under each document they speak in. */
export type RowOrder = (typeof words.rows)[number];

/** How the columns stand. */
export type ColumnOrder = (typeof words.order)[number];

/** How the reader wants the table of who says what. */
export interface TableOrder {
  columns: ColumnKind;
  rows: RowOrder;
  order: ColumnOrder;
  /** The document whose passages alone are counted; null for all. */
  document: DocumentId | null;
  /** Only what the map shows: layers, hidden features and time. */
  onlyShown: boolean;
}

/** The table as it opens. */
export const usualOrder: TableOrder = {
  columns: 'places',
  rows: 'count',
  order: 'count',
  document: null,
  onlyShown: false,
};

/** What differs from the usual table: `columns/events,rows/name,order/layer,in/DOCUMENT,shown`. Empty for the usual one. */
export function writeTableOrder(table: TableOrder): string {
  const chosen = orders.flatMap((key) => (table[key] === usualOrder[key] ? [] : [`${key}/${table[key]}`]));
  const counted = table.document === null ? [] : [`in/${table.document}`];
  return [...chosen, ...counted, ...(table.onlyShown ? ['shown'] : [])].join(',');
}

/** The table of a link's text; undefined where a part of it means nothing: see `writeTableOrder`. */
export function readTableOrder(text: string, documents: ReadonlySet<DocumentId>): TableOrder | undefined {
  const table = { ...usualOrder };
  const seen = new Set<string>();
  for (const part of text.split(',').filter(Boolean)) {
    const [key = '', word = '', ...rest] = part.split('/');
    if (rest.length > 0 || seen.has(key)) return undefined;
    seen.add(key);
    const named = orders.find((each) => each === key);
    if (named && words[named].some((each) => each === word)) Object.assign(table, { [named]: word });
    else if (key === 'in' && documents.has(word)) table.document = word;
    else if (part === 'shown') table.onlyShown = true;
    else return undefined;
  }
  return table;
}
