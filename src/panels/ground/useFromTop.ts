import { type RefObject, useLayoutEffect } from 'react';
import { scrollBoxOf } from './scrollBox.ts';

/** Shows what comes into an element from its top: scrolls back whatever scrolls it each time `what` is another. */
export function useFromTop(element: RefObject<HTMLElement | null>, what: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: `what` is what the element holds
  useLayoutEffect(() => {
    if (element.current) scrollBoxOf(element.current).scrollTop = 0;
  }, [element, what]);
}
