import { type RefObject, useLayoutEffect } from 'react';
import type { MapLink } from '../panels/ground/mapLink.ts';

/**
 * What is pressed in a view's first element before the map in it stands, under the picture that came with the page, is pressed again once it
 * does: no mark is there before. Not where the reader has done something else meanwhile.
 */
export function usePressEarly(view: RefObject<Element | null>, { state }: MapLink): void {
  // In time for what `answerLater` hands on.
  useLayoutEffect(() => {
    // The map itself, not what lies on it.
    const element = view.current?.firstElementChild;
    if (!(element instanceof HTMLElement) || state.getState().stood) return;
    let begun: PointerEvent | null = null;
    let pressed: MouseEvent | null = null;
    const over = new AbortController();
    const { signal } = over;
    const forget = () => {
      pressed = null;
    };
    for (const next of ['pointerdown', 'keydown'])
      window.addEventListener(next, forget, { capture: true, signal });
    element.addEventListener('pointerdown', (event) => (begun = event), { signal });
    element.addEventListener(
      'click',
      (event) => {
        // What is dragged is not pressed, as `start.js` has it.
        const way = begun ? Math.hypot(event.clientX - begun.clientX, event.clientY - begun.clientY) : 0;
        if (way <= 8) pressed = event;
      },
      { signal },
    );
    const stop = state.subscribe(({ stood }) => {
      if (!stood) return;
      end();
      if (!pressed) return;
      const { clientX, clientY } = pressed;
      const again = new MouseEvent('click', { bubbles: true, clientX, clientY });
      element.querySelector('canvas')?.dispatchEvent(again);
    });
    const end = () => {
      stop();
      over.abort();
    };
    return end;
  }, [view, state]);
}
