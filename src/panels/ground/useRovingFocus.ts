import type { RefObject } from 'react';
import { type OneTabStop, useOneTabStop } from './useOneTabStop.ts';

/** Controls within the list that arrow keys move between, and the rows they stand in. */
const stopSelector = '[data-stop]';
const rowSelector = '[data-row]';

const inRows: OneTabStop = {
  stops: stopSelector,
  next: (from, { key, ctrlKey }, root) => {
    if (ctrlKey) return undefined;
    // Rows of a part that is closed are there, but take no focus.
    const rows = [...root.querySelectorAll<HTMLElement>(rowSelector)].filter((row) => row.checkVisibility());
    return neighbour(from, key, rows);
  },
};

/**
 * Makes a list of rows one tab stop: up and down move between rows, left and right within one, Home and
 * End to the first and last. Every `[data-stop]` in a `[data-row]` takes part.
 */
export const useRovingFocus = (list: RefObject<HTMLElement | null>): void => useOneTabStop(list, inRows);

function neighbour(from: HTMLElement, key: string, rows: readonly HTMLElement[]): HTMLElement | undefined {
  const row = rows.findIndex((candidate) => candidate.contains(from));
  if (row < 0) return undefined;
  const stopsOf = (at: number) => [...(rows[at]?.querySelectorAll<HTMLElement>(stopSelector) ?? [])];
  const column = stopsOf(row).indexOf(from);
  const inRow = (at: number) => stopsOf(at)[Math.min(column, stopsOf(at).length - 1)];
  if (key === 'ArrowDown') return inRow(row + 1);
  if (key === 'ArrowUp') return row > 0 ? inRow(row - 1) : undefined;
  if (key === 'ArrowRight') return stopsOf(row)[column + 1];
  if (key === 'ArrowLeft') return column > 0 ? stopsOf(row)[column - 1] : undefined;
  if (key === 'Home') return stopsOf(0)[0];
  if (key === 'End') return stopsOf(rows.length - 1)[0];
  return undefined;
}
