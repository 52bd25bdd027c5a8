import { useSyncExternalStore } from 'react';
import { remPixels } from './remPixels.ts';

/** Where the page is narrower than this, margin and panel side by side would leave less than a third to the map, rem. */
const room = 62;

function subscribe(onChange: () => void): () => void {
  // The whole page, which also changes when the reader's text grows.
  const observer = new ResizeObserver(onChange);
  for (const part of document.querySelectorAll('body, header')) observer.observe(part);
  return () => observer.disconnect();
}

const read = () => window.innerWidth < room * remPixels();

/** True where the margin gives way to an open panel: a tablet, a phone on its side, large text. Measured in the text's own size. */
export function useTight(): boolean {
  return useSyncExternalStore(subscribe, read, () => false);
}
