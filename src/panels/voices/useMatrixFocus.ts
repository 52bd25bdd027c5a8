import { type RefObject, useEffect } from 'react';
import { matrixStep } from './matrixSteps.ts';

/** The table's links by row and column; rows that only name a group hold none. */
const linksOf = (table: HTMLTableElement): (HTMLAnchorElement | null)[][] =>
  [...table.rows]
    .filter((row) => !row.hasAttribute('data-group'))
    .map((row) => [...row.cells].map((cell) => cell.querySelector('a')));

/**
 * Makes a table of links one tab stop: keys move between its links as `matrixStep` says, Enter opens one. The table
 * stays a table for screen readers, whose own keys read it cell by cell.
 */
export function useMatrixFocus(table: RefObject<HTMLTableElement | null>): void {
  useEffect(() => {
    const root = table.current;
    if (!root) return;
    let visited: Element | null = null;
    const keepOne = () => {
      const links = [...root.querySelectorAll('a')];
      const stop = links.find((link) => link === visited) ?? links[0];
      for (const link of links) link.tabIndex = link === stop ? 0 : -1;
    };
    const onFocus = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLAnchorElement)) return;
      if (visited instanceof HTMLAnchorElement) visited.tabIndex = -1;
      visited = target;
      target.tabIndex = 0;
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.altKey || event.metaKey || event.shiftKey || !(event.target instanceof HTMLAnchorElement))
        return;
      const links = linksOf(root);
      const row = links.findIndex((cells) => cells.some((link) => link === event.target));
      const column = links[row]?.indexOf(event.target) ?? -1;
      if (column < 0) return;
      const filled = links.map((cells) => cells.map((link) => link !== null));
      const place = matrixStep(filled, [row, column], event.key, event.ctrlKey);
      const next = place && links[place[0]]?.[place[1]];
      if (!next) return;
      event.preventDefault();
      next.focus();
    };
    keepOne();
    const changes = new MutationObserver(keepOne);
    changes.observe(root, { childList: true, subtree: true });
    root.addEventListener('focusin', onFocus);
    root.addEventListener('keydown', onKey);
    return () => {
      changes.disconnect();
      root.removeEventListener('focusin', onFocus);
      root.removeEventListener('keydown', onKey);
    };
  }, [table]);
}
