import { type RefObject, useEffect, useState } from 'react';

/**
 * Width and height of an element in CSS pixels, followed as they change; 0 × 0 until it has been laid out. Not asked for before:
 * the whole page would be laid out within the script that puts it there.
 */
export function useSize(element: RefObject<HTMLElement | null>): { width: number; height: number } {
  const [size, setSize] = useState({ width: 0, height: 0 });
  useEffect(() => {
    const watched = element.current;
    if (!watched) return;
    const observer = new ResizeObserver(() => {
      const { offsetWidth: width, offsetHeight: height } = watched;
      setSize((old) => (old.width === width && old.height === height ? old : { width, height }));
    });
    observer.observe(watched);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
