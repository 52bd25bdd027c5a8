/** A row of a table: column name → value. Columns are those of the first row. */
export type Row = Record<string, string | number>;

/**
 * A field as RFC 4180 asks. Text that a spreadsheet would run as a formula gets an apostrophe before it, by
 * the list of OWASP’s “CSV Injection”, full-width forms included; numbers stay numbers.
 */
function field(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const harmless = /^[=+\-@\t\r\n＝＋－＠]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/**
 * Rows as CSV. Lines end with CRLF. It begins with a byte order mark: without it spreadsheets read names in other
 * scripts as Latin ones.
 */
export function csvText(rows: readonly Row[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const lines = [columns, ...rows.map((row) => columns.map((name) => row[name] ?? ''))];
  return `\uFEFF${lines.map((line) => `${line.map(field).join(',')}\r\n`).join('')}`;
}
