import { useSyncExternalStore } from 'react';

const query = '(max-width: 45em)';

function subscribe(onChange: () => void): () => void {
  const list = window.matchMedia(query);
  list.addEventListener('change', onChange);
  return () => list.removeEventListener('change', onChange);
}

/**
 * True below 720 pixels, more where the reader's own text is larger: the margin and the panels are sheets over the map.
 * The same figure stands in the style sheets. Follows the screen's turning and resizing.
 */
export const useNarrow = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => window.matchMedia(query).matches,
    () => false,
  );
