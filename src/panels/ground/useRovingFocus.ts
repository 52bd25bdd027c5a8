import type { RefObject } from 'react';
import { type OneTabStop, useOneTabStop } from './useOneTabStop.ts';

/** Controls within the list that arrow keys move between, and the rows they stand in. */
const stopSelector = '[data-stop]';
const rowSelector = '[data-row]';

const inRows: OneTabStop = {
  stops: stopSelector,
  start: '[type="checkbox"]',
  next: (from, { key, ctrlKey }, root) => {
    if (ctrlKey) return undefined;
    // Rows of a part that is closed are there, but take no focus.
    const rows = [...root.querySelectorAll<HTMLElement>(rowSelector)].filter((row) => row.checkVisibility());
    return neighbour(from, key, rows);
  },
};

/**
 * Makes a list of rows one tab stop, which begins with its first switch: up and down move between the rows' names, left and right within a row, Home and
 * End to the first name and the last. Every `[data-stop]` in a `[data-row]` takes part; the first of a row is its name.
 * Down never lands on a button beside a name: the key after it would press what nobody asked for.
 */
export const useRovingFocus = (list: RefObject<HTMLElement | null>): void => useOneTabStop(list, inRows);

function neighbour(from: HTMLElement, key: string, rows: readonly HTMLElement[]): HTMLElement | undefined {
  const at = rows.findIndex((candidate) => candidate.contains(from));
  if (at < 0) return undefined;
  const stopsOf = (row: HTMLElement | undefined) => [
    ...(row?.querySelectorAll<HTMLElement>(stopSelector) ?? []),
  ];
  const nameOf = (row: HTMLElement | undefined) => stopsOf(row)[0];
  const stops = stopsOf(rows[at]);
  switch (key) {
    case 'ArrowDown':
      return nameOf(rows[at + 1]);
    case 'ArrowUp':
      return nameOf(rows[at - 1]);
    case 'ArrowRight':
      return stops[stops.indexOf(from) + 1];
    case 'ArrowLeft':
      return stops[stops.indexOf(from) - 1];
    case 'Home':
      return nameOf(rows[0]);
    case 'End':
      return nameOf(rows.at(-1));
    default:
      return undefined;
  }
}
