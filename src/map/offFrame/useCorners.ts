import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Padding } from '../fit.ts';
import type { Box } from './eye.ts';

/**
 * Where the map's own buttons, scale and credit stand: the elements marked `data-corner` in the same view, pixels of
 * that view. Measured anew when one of them, the view or what panels cover (`padding`) changes its size.
 */
export function useCorners(within: RefObject<HTMLElement | null>, padding: Padding): readonly Box[] {
  const [corners, setCorners] = useState<readonly Box[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: they stand where the panels leave room
  useLayoutEffect(() => {
    const view = within.current?.parentElement;
    if (!view) return;
    const measure = () => {
      const origin = view.getBoundingClientRect();
      const boxes = [...view.querySelectorAll('[data-corner]')].map((element): Box => {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        return {
          left: left - origin.left,
          top: top - origin.top,
          right: right - origin.left,
          bottom: bottom - origin.top,
        };
      });
      const standing = boxes.filter(({ left, right }) => left < right);
      setCorners((known) => (JSON.stringify(known) === JSON.stringify(standing) ? known : standing));
    };
    const sizes = new ResizeObserver(measure);
    for (const element of [view, ...view.querySelectorAll('[data-corner]')]) sizes.observe(element);
    measure();
    return () => sizes.disconnect();
  }, [within, padding.right, padding.bottom]);
  return corners;
}
