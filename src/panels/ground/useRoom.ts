import { useSyncExternalStore } from 'react';
import { remPixels } from './remPixels.ts';

/** Where the page is narrower than this, margin and panel side by side would leave less than a third to the map, rem. */
const room = 72;

/** Where the page is lower than this, an open band of time would leave less than half to the map, rem. */
const height = 37.5;

function subscribe(onChange: () => void): () => void {
  // The whole page, which also changes when the reader's text grows.
  const observer = new ResizeObserver(onChange);
  for (const part of document.querySelectorAll('body, header')) observer.observe(part);
  return () => observer.disconnect();
}

/** Follows the screen's turning and resizing. */
const useFollowed = (isSo: () => boolean): boolean => useSyncExternalStore(subscribe, isSo, () => false);

const isNarrow = () => window.matchMedia('(max-width: 45em)').matches;
const isTight = () => window.innerWidth < room * remPixels();
const isLow = () => window.innerHeight < height * remPixels();

/**
 * True below 720 pixels, more where the reader's own text is larger: the margin and the panels are sheets over the map.
 * The same figure stands in the style sheets.
 */
export const useNarrow = (): boolean => useFollowed(isNarrow);

/** True where the margin gives way to an open panel: a tablet, a phone on its side, large text. Measured in the text's own size. */
export const useTight = (): boolean => useFollowed(isTight);

/** True where the page has few lines: a phone on its side, large text. Measured in the text's own size. */
export const useLow = (): boolean => useFollowed(isLow);
