import type { MapWords } from '../state/chartMap.ts';

/**
 * Says in the reader's language how a map in a frame is moved. MapLibre takes these sentences when the map is made and
 * keeps them; the language may come later. Nothing where the map is not in a frame.
 */
export function sayGestures(
  container: HTMLElement,
  { wheelHint, touchHint }: Pick<MapWords, 'wheelHint' | 'touchHint'>,
): void {
  const wheel = container.querySelector('.maplibregl-desktop-message');
  const touch = container.querySelector('.maplibregl-mobile-message');
  if (wheel) wheel.textContent = wheelHint;
  if (touch) touch.textContent = touchHint;
}
