import { type RefObject, useEffect } from 'react';

/** What takes part, and where a key leads from one of it: null or undefined for nowhere. The same functions at every call. */
export interface OneTabStop {
  /** CSS selector of the controls within. */
  stops: string;
  /** Of the one that Tab leads to, whatever was visited: the chosen tab. Without it, the one last visited. */
  chosen?: string;
  /** Of the one that Tab leads to before any was visited. Without it, or where none fits, the first. */
  start?: string;
  next(from: HTMLElement, event: KeyboardEvent, root: HTMLElement): HTMLElement | null | undefined;
}

const arrows: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Every arrow key leads along the stops, from the last to the first again where they go `round`. */
export const along = (of: Pick<OneTabStop, 'stops' | 'start'>, round: boolean): OneTabStop => ({
  ...of,
  next: (from, { key, ctrlKey, shiftKey }, root) => {
    const all = [...root.querySelectorAll<HTMLElement>(of.stops)];
    const [at, step] = [all.indexOf(from), arrows[key]];
    if (at < 0 || step === undefined || ctrlKey || shiftKey) return undefined;
    return round ? all.at((at + step) % all.length) : all[at + step];
  },
});

/** Buttons that are one tab stop together. */
export const alongButtons = along({ stops: 'button' }, true);

/**
 * Makes the controls of a list or table one tab stop: the one last visited, at first the first; keys move between
 * them. Those that appear later take part. Before it has run, and without JavaScript, all of them are ordinary tab stops.
 */
export function useOneTabStop(
  within: RefObject<HTMLElement | null>,
  { stops, chosen, start, next }: OneTabStop,
): void {
  useEffect(() => {
    const root = within.current;
    if (!root) return;
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
  }, [within, stops, chosen, start, next]);
}
