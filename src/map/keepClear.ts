import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Placer } from './placing.ts';

/** Width of the edge that no name crosses, and how far names may reach into what is kept clear of them, pixels. */
const edge = 6;
const touch = 0.5;

/** A part of the map's frame, pixels from its upper left corner. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The edges of a frame of this size. */
const edgesOf = (width: number, height: number): Box[] => [
  { left: 0, top: 0, width, height: edge },
  { left: 0, top: height - edge, width, height: edge },
  { left: 0, top: 0, width: edge, height },
  { left: width - edge, top: 0, width: edge, height },
];

/**
 * Keeps names off the frame's edges, as MapLibre draws names that the edge of the map cuts in two, off its degrees and whatever else
 * of the page lies on the map (`frame` and the elements beside it), and off what `shapes` gives. Only while the map rests: names
 * would come and go as they pass.
 */
export function keepEdgesClear(
  map: Pick<MapLibreMap, 'on' | 'isMoving' | 'triggerRepaint' | 'style'>,
  frame: HTMLElement,
  shapes: () => Box[],
): Placer {
  let kept = '';
  // What lies on the map may itself have waited for the map to rest.
  map.on('idle', () => {
    if (JSON.stringify(boxesOn(frame)) === kept) return;
    map.style.triggerSymbolPlacement();
    map.triggerRepaint();
  });
  return {
    prepare: ({ collisionIndex }) => {
      if (map.isMoving()) return;
      const { grid, gridRightBoundary, screenRightBoundary } = collisionIndex;
      // MapLibre places what is a little off the screen, too.
      const beyond = gridRightBoundary - screenRightBoundary;
      const [from, to] = [beyond - touch, beyond + touch];
      const boxes = boxesOn(frame);
      kept = JSON.stringify(boxes);
      const clear = [...boxes, ...shapes()];
      const isClear = (x1: number, y1: number, x2: number, y2: number) =>
        clear.some(
          ({ left, top, width, height }) =>
            x1 - from < left + width && x2 - to > left && y1 - from < top + height && y2 - to > top,
        );
      const { hitTest, hitTestCircle } = grid;
      grid.hitTest = (x1, y1, x2, y2, ...more) =>
        isClear(x1, y1, x2, y2) || hitTest.call(grid, x1, y1, x2, y2, ...more);
      grid.hitTestCircle = (x, y, radius, ...more) =>
        isClear(x - radius, y - radius, x + radius, y + radius) ||
        hitTestCircle.call(grid, x, y, radius, ...more);
    },
  };
}

function boxesOn(frame: HTMLElement): Box[] {
  const origin = frame.parentElement?.getBoundingClientRect();
  if (!origin) return [];
  const { width, height } = frame.hidden ? origin : frame.getBoundingClientRect();
  const covers =
    frame.parentElement?.querySelectorAll('[data-keep-clear], [data-keep-clear-children] > *') ?? [];
  const covered = [...covers].map((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { left: left - origin.left, top: top - origin.top, width, height };
  });
  return [...covered.filter((box) => box.width > 0 && box.height > 0), ...edgesOf(width, height)];
}
