import type { RefObject } from 'react';
import { type OneTabStop, useOneTabStop } from './useOneTabStop.ts';

const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

const alongLinks: OneTabStop = {
  stops: 'a[data-links], [data-links] :is(a, button)',
  start: '[data-links] [aria-current="true"] :is(a, button)',
  next: (from, { key, ctrlKey, shiftKey }, root) => {
    const step = steps[key];
    if (step === undefined || ctrlKey || shiftKey || !from.matches(alongLinks.stops)) return undefined;
    const all = [...root.querySelectorAll<HTMLElement>(alongLinks.stops)];
    return all[all.indexOf(from) + step];
  },
};

/**
 * Makes the many links of a text, or of a list of references, one tab stop: arrow keys lead from one to the next. What
 * takes part stands in `[data-links]`, or is itself a link so marked. Tab leads to the one last visited, before that to
 * the first in what is current, else the first of all.
 */
export const useLinksAsOneStop = (within: RefObject<HTMLElement | null>): void =>
  useOneTabStop(within, alongLinks);
