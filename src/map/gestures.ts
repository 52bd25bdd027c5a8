import type { Messages } from '../messages/messages.ts';

/**
 * Says in the reader's language how a map in a frame is moved. MapLibre takes these sentences when the map is made and
 * keeps them; the language may come later. Nothing where the map is not in a frame.
 */
export function sayGestures(container: HTMLElement, { say }: Messages): void {
  const wheel = container.querySelector('.maplibregl-desktop-message');
  const touch = container.querySelector('.maplibregl-mobile-message');
  const key = navigator.userAgent.includes('Mac') ? '⌘' : 'Ctrl';
  if (wheel) wheel.textContent = say('embed.wheelHint', { key });
  if (touch) touch.textContent = say('embed.touchHint');
}
