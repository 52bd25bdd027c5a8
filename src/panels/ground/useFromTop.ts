import { type RefObject, useLayoutEffect, useRef } from 'react';
import { scrollBoxOf } from './scrollBox.ts';

/** Shows what comes into an element from its top: scrolls back whatever scrolls it each time `what` becomes another. */
export function useFromTop(element: RefObject<HTMLElement | null>, what: unknown): void {
  const shown = useRef(what);
  useLayoutEffect(() => {
    if (shown.current === what) return;
    shown.current = what;
    if (element.current) scrollBoxOf(element.current).scrollTop = 0;
  }, [element, what]);
}
