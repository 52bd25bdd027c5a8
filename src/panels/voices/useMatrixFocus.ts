import type { RefObject } from 'react';
import { type OneTabStop, useOneTabStop } from '../ground/useOneTabStop.ts';

type Links = (HTMLElement | null | undefined)[];

const inCells: OneTabStop = {
  stops: 'a',
  next: (from, { key, ctrlKey, shiftKey }, table) => {
    // Rows that only name a group hold no links.
    const rows = [...table.querySelectorAll('tr:not([data-group])')].map(
      (row): Links => [...row.children].map((cell) => cell.querySelector('a')),
    );
    const row = rows.find((links) => links.includes(from));
    if (!row || shiftKey) return null;
    const column = row.indexOf(from);
    // Empty cells are passed.
    const after = (links: Links, step: 1 | -1) => {
      const filled = links.filter(Boolean);
      return filled[filled.indexOf(from) + step];
    };
    const inColumn = rows.map((links) => links[column]);
    const ends = (ctrlKey ? rows.flat() : row).filter(Boolean);
    switch (key) {
      case 'ArrowRight':
        return after(row, 1);
      case 'ArrowLeft':
        return after(row, -1);
      case 'ArrowDown':
        return after(inColumn, 1);
      case 'ArrowUp':
        return after(inColumn, -1);
      case 'Home':
        return ends[0];
      case 'End':
        return ends.at(-1);
      default:
        return null;
    }
  },
};

/**
 * Makes a table of links one tab stop: arrow keys lead to the next cell that holds one, Home and End to the ends of the
 * row, with Ctrl of the table; Enter opens one. The table stays a table for screen readers, whose own keys read it cell by cell.
 */
export const useMatrixFocus = (table: RefObject<HTMLTableElement | null>): void =>
  useOneTabStop(table, inCells);
