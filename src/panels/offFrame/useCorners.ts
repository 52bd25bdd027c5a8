import { type RefObject, useEffect, useState } from 'react';
import type { Box, ChartMap } from '../../state/chartMap.ts';

/**
 * Where the map's own buttons, scale and credit stand: the elements marked `data-corner` in the same view, pixels of
 * that view. Measured anew when one of them or the view changes its size, and once the map rests: what panels cover may have changed.
 */
export function useCorners(within: RefObject<HTMLElement | null>, map: ChartMap): readonly Box[] {
  const [corners, setCorners] = useState<readonly Box[]>([]);
  useEffect(() => {
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
    const stop = map.onMove((rests) => rests && measure());
    return () => {
      stop();
      sizes.disconnect();
    };
  }, [within, map]);
  return corners;
}
