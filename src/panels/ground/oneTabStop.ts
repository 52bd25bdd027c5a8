/** What takes part, and where a key leads from one of it: null or undefined for nowhere. */
interface Stops {
  /** CSS selector of the controls within. */
  stops: string;
  /** Of the one that Tab leads to, whatever was visited: the chosen tab. Without it, the one last visited. */
  chosen?: string;
  /** Of the one that Tab leads to before any was visited. Without it, or where none fits, the first. */
  start?: string;
  next(from: HTMLElement, event: KeyboardEvent, root: HTMLElement): HTMLElement | null | undefined;
}

/** To be an element's `ref`: of what stands in it one control is a tab stop. */
type OneTabStop = (root: HTMLElement | null) => (() => void) | undefined;

/**
 * Makes the controls of a list or table one tab stop: the one last visited, at first the first; keys move between
 * them. Those that appear later take part. Before it has run, and without JavaScript, all of them are ordinary tab stops.
 */
export const oneTabStop =
  ({ stops, chosen, start, next }: Stops): OneTabStop =>
  (root) => {
    if (!root) return undefined;
    let visited: Element | null = null;
    const keepOne = () => {
      const all = [...root.querySelectorAll<HTMLElement>(stops)];
      const stop =
        all.find((each) => (chosen ? each.matches(chosen) : each === visited)) ??
        (start && all.find((each) => each.matches(start))) ??
        all[0];
      for (const each of all) each.tabIndex = each === stop ? 0 : -1;
    };
    const onFocus = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement) || !target.matches(stops)) return;
      visited = target;
      keepOne();
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.altKey || event.metaKey || !(event.target instanceof HTMLElement)) return;
      const wanted = next(event.target, event, root);
      if (!wanted) return;
      event.preventDefault();
      wanted.focus();
    };
    keepOne();
    const changes = new MutationObserver(keepOne);
    changes.observe(root, { childList: true, subtree: true, attributeFilter: ['aria-selected'] });
    root.addEventListener('focusin', onFocus);
    root.addEventListener('keydown', onKey);
    return () => {
      changes.disconnect();
      root.removeEventListener('focusin', onFocus);
      root.removeEventListener('keydown', onKey);
    };
  };

const arrows: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Every arrow key leads along the stops, from the last to the first again where they go `round`. */
const along = (of: Pick<Stops, 'stops' | 'start'>, round: boolean): OneTabStop =>
  oneTabStop({
    ...of,
    next: (from, { key, ctrlKey, shiftKey }, root) => {
      const all = [...root.querySelectorAll<HTMLElement>(of.stops)];
      const [at, step] = [all.indexOf(from), arrows[key]];
      if (at < 0 || step === undefined || ctrlKey || shiftKey) return undefined;
      return round ? all.at((at + step) % all.length) : all[at + step];
    },
  });

/** For buttons: arrow keys lead from one to the next, and round. */
export const buttonsAsOneStop = along({ stops: 'button' }, true);

/**
 * For the many links of a text, or of a list of references: arrow keys lead from one to the next. What
 * takes part stands in `[data-links]`, or is itself a link so marked. Tab leads to the one last visited, before that to
 * the first in what is current, else the first of all.
 */
export const linksAsOneStop = along(
  {
    stops: 'a[data-links], [data-links] :is(a, button)',
    start: '[data-links] [aria-current="true"] :is(a, button)',
  },
  false,
);

/** Controls within a list that arrow keys move between. */
const stopSelector = '[data-stop]';

/**
 * For a list of rows; begins with its first switch: up and down move between the rows' names, left and right within a row, Home and
 * End to the first name and the last. Every `[data-stop]` in a `[data-row]` takes part; the first of a row is its name.
 * Down never lands on a button beside a name: the key after it would press what nobody asked for.
 */
export const rowsAsOneStop = oneTabStop({
  stops: stopSelector,
  start: '[type="checkbox"]',
  next: (from, { key, ctrlKey }, root) => {
    // Rows of a part that is closed are there, but take no focus.
    const rows = [...root.querySelectorAll<HTMLElement>('[data-row]')].filter((row) => row.checkVisibility());
    const at = rows.findIndex((row) => row.contains(from));
    if (at < 0 || ctrlKey) return undefined;
    const stopsOf = (row: HTMLElement | undefined) => [
      ...(row?.querySelectorAll<HTMLElement>(stopSelector) ?? []),
    ];
    const stops = stopsOf(rows[at]);
    const ways: Record<string, HTMLElement | undefined> = {
      ArrowDown: stopsOf(rows[at + 1])[0],
      ArrowUp: stopsOf(rows[at - 1])[0],
      ArrowRight: stops[stops.indexOf(from) + 1],
      ArrowLeft: stops[stops.indexOf(from) - 1],
      Home: stopsOf(rows[0])[0],
      End: stopsOf(rows.at(-1))[0],
    };
    return ways[key];
  },
});
