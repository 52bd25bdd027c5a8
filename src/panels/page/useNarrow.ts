import { useSyncExternalStore } from 'react';

/** 720 pixels, more where the reader's own text is larger. Below this the margin and the panels are sheets over the map. The same figure stands in the style sheets. */
const query = '(max-width: 45em)';

function subscribe(onChange: () => void): () => void {
  const list = window.matchMedia(query);
  list.addEventListener('change', onChange);
  return () => list.removeEventListener('change', onChange);
}

/** True on a narrow screen; follows its turning and resizing. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(query).matches,
    () => false,
  );
}
