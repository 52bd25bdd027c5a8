import type { RefObject } from 'react';
import { type OneTabStop, useOneTabStop } from '../ground/useOneTabStop.ts';
import { matrixStep } from './matrixSteps.ts';

/** The table's links by row and column; rows that only name a group hold none. */
const linksOf = (table: HTMLElement): (HTMLAnchorElement | null)[][] =>
  [...table.querySelectorAll('tr:not([data-group])')].map((row) =>
    [...row.children].map((cell) => cell.querySelector('a')),
  );

const inCells: OneTabStop = {
  stops: 'a',
  next: (from, { key, ctrlKey, shiftKey }, table) => {
    if (!(from instanceof HTMLAnchorElement) || shiftKey) return null;
    const links = linksOf(table);
    const row = links.findIndex((cells) => cells.some((link) => link === from));
    const column = links[row]?.indexOf(from) ?? -1;
    if (column < 0) return null;
    const filled = links.map((cells) => cells.map((link) => link !== null));
    const place = matrixStep(filled, [row, column], key, ctrlKey);
    return place && links[place[0]]?.[place[1]];
  },
};

/**
 * Makes a table of links one tab stop: keys move between its links as `matrixStep` says, Enter opens one. The table
 * stays a table for screen readers, whose own keys read it cell by cell.
 */
export const useMatrixFocus = (table: RefObject<HTMLTableElement | null>): void =>
  useOneTabStop(table, inCells);
