import type { CoverageRow } from './coverage.ts';
import { cellText, coverageColumns } from './coverageColumns.ts';

/** The rows as a table for a terminal: the title on the left, figures aligned on the right. */
export function coverageText(rows: CoverageRow[]): string {
  const table = [
    ['Document', ...coverageColumns.map(({ heading }) => heading)],
    ...rows.map((row) => [
      row.document ?? row.title,
      ...coverageColumns.map((column) => cellText(row, column)),
    ]),
  ];
  const widths = (table[0] ?? []).map((_, column) =>
    Math.max(...table.map((cells) => cells[column]?.length ?? 0)),
  );
  return table
    .map((cells) =>
      cells.map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      ),
    )
    .map((cells) => cells.join('  ').trimEnd())
    .join('\n');
}
