import Papa from 'papaparse';

/** A row of a table: column name → value. Columns are those of the first row. */
export type Row = Record<string, string | number>;

/** What a spreadsheet would run as a formula, by the list of OWASP’s “CSV Injection”, full-width forms included. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/u;

/**
 * Rows as CSV (RFC 4180), one by one; what would be run as a formula gets an apostrophe before it, numbers stay numbers. It begins with
 * a byte order mark: without it spreadsheets read names in other scripts as Latin ones.
 */
export function* csvText(rows: Iterable<Row>): Generator<string> {
  let columns: string[] | undefined;
  for (const row of rows) {
    const isFirst = columns === undefined;
    columns ??= Object.keys(row);
    const lines = Papa.unparse([row], { columns, header: isFirst, escapeFormulae: formula });
    yield `${isFirst ? '\uFEFF' : ''}${lines}\r\n`;
  }
}
