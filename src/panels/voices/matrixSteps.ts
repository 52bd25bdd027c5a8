/** A cell of a table, head cells included: row and column from 0. */
export type CellPlace = readonly [row: number, column: number];

/**
 * The cell a key leads to in a table where only some cells hold anything: the next one that does, so that one never
 * walks through empty cells. Home and End go to the ends of the row, with Ctrl to the first and last cell of the table.
 * Null where the key leads nowhere.
 */
export function matrixStep(
  filled: readonly (readonly boolean[])[],
  [row, column]: CellPlace,
  key: string,
  ctrl = false,
): CellPlace | null {
  const places = filled.flatMap((cells, r) =>
    cells.flatMap((isFilled, c): CellPlace[] => (isFilled ? [[r, c]] : [])),
  );
  const inRow = places.filter(([r]) => r === row);
  const inColumn = places.filter(([, c]) => c === column);
  const wanted = () => {
    if (key === 'ArrowRight') return inRow.find(([, c]) => c > column);
    if (key === 'ArrowLeft') return inRow.findLast(([, c]) => c < column);
    if (key === 'ArrowDown') return inColumn.find(([r]) => r > row);
    if (key === 'ArrowUp') return inColumn.findLast(([r]) => r < row);
    if (key === 'Home') return ctrl ? places.at(0) : inRow.at(0);
    if (key === 'End') return ctrl ? places.at(-1) : inRow.at(-1);
    return undefined;
  };
  return wanted() ?? null;
}
