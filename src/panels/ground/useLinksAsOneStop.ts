import type { RefObject } from 'react';
import { along, useOneTabStop } from './useOneTabStop.ts';

const alongLinks = along(
  {
    stops: 'a[data-links], [data-links] :is(a, button)',
    start: '[data-links] [aria-current="true"] :is(a, button)',
  },
  false,
);

/**
 * Makes the many links of a text, or of a list of references, one tab stop: arrow keys lead from one to the next. What
 * takes part stands in `[data-links]`, or is itself a link so marked. Tab leads to the one last visited, before that to
 * the first in what is current, else the first of all.
 */
export const useLinksAsOneStop = (within: RefObject<HTMLElement | null>): void =>
  useOneTabStop(within, alongLinks);
