import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { scrollBoxOf } from './scrollBox.ts';

/** Which of a panel's numbered parts the reader is at, 0-based, and the way to another. */
export interface PartInSight {
  current: number;
  goTo(next: number): void;
  /** Takes a part for the one the reader is at, as the panel stands now. */
  arriveAt(next: number): void;
}

/**
 * Follows the reader through the parts of a panel, all that fit `parts` in the list: the one scrolled to, gone to or
 * focused. `block`: where one gone to is brought to stand. Parts that come later, or others in their place, take part.
 */
export function usePartInSight(
  list: RefObject<HTMLElement | null>,
  parts: string,
  block: ScrollLogicalPosition,
): PartInSight {
  const [current, setCurrent] = useState(0);
  /** Where the panel stood when the reader came to a part otherwise than by scrolling; null once scrolled on. */
  const arrived = useRef<number | null>(null);
  const arriveAt = useCallback(
    (next: number) => {
      setCurrent(next);
      arrived.current = list.current && scrollBoxOf(list.current).scrollTop;
    },
    [list],
  );

  useEffect(() => {
    const root = list.current;
    if (!root) return;
    const box = scrollBoxOf(root);
    // The window scrolls in the name of the document.
    const scrolled: EventTarget = box === document.documentElement ? document : box;
    const all = () => [...root.querySelectorAll<HTMLElement>(parts)];
    const onScroll = () => {
      if (arrived.current !== null && Math.abs(box.scrollTop - arrived.current) < 2) return;
      arrived.current = null;
      setCurrent(partAt(box, all(), block));
    };
    const onFocus = ({ target }: FocusEvent) => {
      const focused = all().findIndex((part) => part.contains(target as Node));
      if (focused >= 0) arriveAt(focused);
    };
    scrolled.addEventListener('scroll', onScroll, { passive: true });
    root.addEventListener('focusin', onFocus);
    return () => {
      scrolled.removeEventListener('scroll', onScroll);
      root.removeEventListener('focusin', onFocus);
    };
  }, [list, parts, block, arriveAt]);

  return {
    current,
    arriveAt,
    goTo: (next) => {
      list.current?.querySelectorAll(parts)[next]?.scrollIntoView({ block });
      arriveAt(next);
    },
  };
}

/** The last part that begins above the line at which a reader who has scrolled so far reads, else the first. */
function partAt(box: Element, parts: readonly HTMLElement[], block: ScrollLogicalPosition): number {
  const { top } = box === document.documentElement ? { top: 0 } : box.getBoundingClientRect();
  const margin = Number.parseFloat(parts[0] ? getComputedStyle(parts[0]).scrollMarginTop : '') || 0;
  const height = box.clientHeight;
  const line = top + readingLine(box, block === 'center' ? height / 2 : margin) + 1;
  const below = parts.findIndex((part) => part.getBoundingClientRect().top > line);
  return Math.max(0, (below < 0 ? parts.length : below) - 1);
}

/**
 * How far below the upper edge of what scrolls its reader is taken to read, pixels: `usual`, but towards both ends it
 * goes up and down to the edges, so that also what never comes to the usual place has its turn.
 */
function readingLine({ scrollTop, scrollHeight, clientHeight }: Element, usual: number): number {
  const most = scrollHeight - clientHeight;
  if (most < clientHeight) return most > 0 ? (scrollTop / most) * clientHeight : 0;
  return Math.max(Math.min(usual, scrollTop), clientHeight - (most - scrollTop));
}
