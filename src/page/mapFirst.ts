import type { MapLink } from '../panels/ground/mapLink.ts';
import type { StandingMap } from './standingMap.ts';

/** How long the rest of the page waits for its map at most, and leaves the processor to it when it stands, milliseconds. */
const patienceMs = 4000;
const restMs = 300;

/** By which a reader may want something of the page. */
const acts = ['pointermove', 'pointerdown', 'wheel', 'keydown', 'focusin'] as const;

/**
 * Puts the map into the page as it came, and lets it come before the page's own code: resolves once it stands, or cannot be had, or the
 * reader wants something of the page, or has waited long enough.
 */
export async function mapFirst(shell: Element, map: StandingMap, { state }: MapLink): Promise<void> {
  const view = shell.querySelector('[data-map-view]');
  if (!view) return;
  map.putInto(view);
  map.begin();
  const ended = new AbortController();
  const { signal } = ended;
  await new Promise<void>((resolve) => {
    let wait = setTimeout(resolve, patienceMs);
    const stop = state.subscribe(({ stood }, before) => {
      if (!stood || before.stood) return;
      for (const each of shell.querySelectorAll('[data-until-map]')) each.remove();
      clearTimeout(wait);
      wait = setTimeout(resolve, restMs);
    });
    signal.addEventListener('abort', () => {
      stop();
      clearTimeout(wait);
    });
    for (const act of acts) addEventListener(act, () => resolve(), { signal, passive: true });
  });
  ended.abort();
}

/** Hands what the reader presses in the page as it came, which does not answer, on to the page that takes its place. */
export function answerLater(shell: Element): void {
  let pressed: MouseEvent | undefined;
  const press = (event: MouseEvent) => {
    pressed = event;
  };
  addEventListener('click', press);
  const observer = new MutationObserver(() => {
    if (shell.isConnected) return;
    observer.disconnect();
    removeEventListener('click', press);
    if (!pressed) return;
    const { clientX, clientY } = pressed;
    const target = document.elementFromPoint(clientX, clientY);
    if (target instanceof HTMLElement) target.focus();
    target?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, clientX, clientY }));
  });
  observer.observe(document, { childList: true, subtree: true });
}
