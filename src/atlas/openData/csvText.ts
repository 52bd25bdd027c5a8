import Papa from 'papaparse';

/** A row of a table: column name → value. Columns are those of the first row. */
export type Row = Record<string, string | number>;

/** What a spreadsheet would run as a formula, by the list of OWASP’s “CSV Injection”, full-width forms included. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/u;

/**
 * Rows as CSV (RFC 4180); what would be run as a formula gets an apostrophe before it, numbers stay numbers. It begins with
 * a byte order mark: without it spreadsheets read names in other scripts as Latin ones.
 */
export const csvText = (rows: readonly Row[]): string =>
  `\uFEFF${Papa.unparse([...rows], { escapeFormulae: formula })}\r\n`;
