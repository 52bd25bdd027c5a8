import { type RefObject, useEffect } from 'react';

/** Controls within the list that arrow keys move between, and the rows they stand in. */
const stopSelector = '[data-stop]';
const rowSelector = '[data-row]';

/**
 * Makes a list of rows one tab stop: up and down move between rows, left and right within one, Home and
 * End to the first and last. Every `[data-stop]` in a `[data-row]` takes part, also those that appear
 * later. Before it has run, and without JavaScript, all of them are ordinary tab stops.
 */
export function useRovingFocus(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = list.current;
    if (!root) return;
    const stops = () => [...root.querySelectorAll<HTMLElement>(stopSelector)];
    const makeTabStop = (wanted: HTMLElement | undefined) => {
      for (const stop of stops()) stop.tabIndex = stop === wanted ? 0 : -1;
    };
    const keepOne = () =>
      makeTabStop(stops().find((stop) => stop.tabIndex === 0 && stop.dataset.visited) ?? stops()[0]);
    const onFocus = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement) || !target.matches(stopSelector)) return;
      for (const stop of stops()) delete stop.dataset.visited;
      target.dataset.visited = 'true';
      makeTabStop(target);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLElement)) return;
      // Rows of a part that is closed are there, but take no focus.
      const rows = [...root.querySelectorAll<HTMLElement>(rowSelector)].filter((row) =>
        row.checkVisibility(),
      );
      const next = neighbour(event.target, event.key, rows);
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
  }, [list]);
}

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
