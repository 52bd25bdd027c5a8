import { oneTabStop } from '../ground/oneTabStop.ts';

/**
 * For a table of links: arrow keys lead to the next cell that holds one, Home and End to the ends of the
 * row, with Ctrl of the table; Enter opens one. The table stays a table for screen readers, whose own keys read it cell by cell.
 */
export const cellsAsOneStop = oneTabStop({
  stops: 'a',
  next: (from, { key, ctrlKey, shiftKey }, table) => {
    const rows = [...table.querySelectorAll('tr')].map((row) =>
      [...row.children].map((cell) => cell.querySelector<HTMLElement>('a')),
    );
    const row = rows.find((links) => links.includes(from));
    if (!row || shiftKey) return null;
    const column = row.indexOf(from);
    // Empty cells are passed.
    const filled = (links: (HTMLElement | null | undefined)[]) => links.filter((link) => link != null);
    const [across, down] = [filled(row), filled(rows.map((links) => links[column]))];
    const ends = ctrlKey ? filled(rows.flat()) : across;
    const ways: Record<string, HTMLElement | undefined> = {
      ArrowRight: across[across.indexOf(from) + 1],
      ArrowLeft: across[across.indexOf(from) - 1],
      ArrowDown: down[down.indexOf(from) + 1],
      ArrowUp: down[down.indexOf(from) - 1],
      Home: ends[0],
      End: ends.at(-1),
    };
    return ways[key];
  },
});
