import type { Map as MapLibreMap } from 'maplibre-gl';
import { expect, test, vi } from 'vitest';
import { steadyNames } from './steadyNames.ts';

/** A map of which names were placed at time 0. `frame` asks as MapLibre does, and tells whether all are placed anew. */
function map() {
  const listeners = new Map<string, (event: object) => void>();
  const state = { moving: false, zooming: false, changed: false };
  const asked = vi.fn();
  const style = {
    placement: undefined as { commitTime: number; stillRecent(): boolean } | undefined,
    _placementInputsChanged: () => state.changed,
    _updatePlacement: (_transform: object, _boxes: boolean, fade: number) => {
      const isAnew = fade === 0 || !style.placement?.stillRecent();
      if (isAnew) style.placement = { commitTime: performance.now(), stillRecent: () => false };
      return isAnew;
    },
  };
  const fake = {
    style,
    on: (event: string, listener: () => void) => listeners.set(event, listener),
    isMoving: () => state.moving,
    isZooming: () => state.zooming,
    isRotating: () => false,
    triggerRepaint: asked,
  };
  steadyNames(fake as unknown as MapLibreMap);
  const fire = (name: string, event: object = {}) => listeners.get(name)?.(event);
  fire('style.load');
  return { state, asked, frame: () => style._updatePlacement({}, false, 0), fire };
}

test('names are placed anew where the view has changed or tiles with names have come, and in no other frame', () => {
  const { state, frame, fire } = map();
  expect([frame(), frame()]).toEqual([true, false]);
  fire('sourcedata', { tile: { hasSymbolBuckets: false } });
  expect(frame()).toBe(false);
  fire('sourcedata', { tile: { hasSymbolBuckets: true } });
  expect([frame(), frame()]).toEqual([true, false]);
  state.changed = true;
  expect([frame(), frame()]).toEqual([true, true]);
});

test('while the map is dragged, they are placed some times a second; while it zooms, in each frame', () => {
  vi.useFakeTimers();
  const { state, frame } = map();
  frame();
  Object.assign(state, { moving: true, changed: true });
  const frames = Array.from({ length: 60 }, () => {
    vi.advanceTimersByTime(16);
    return frame();
  });
  expect(frames.filter((isAnew) => isAnew).length).toBe(4);
  state.zooming = true;
  expect([frame(), frame()]).toEqual([true, true]);
  vi.useRealTimers();
});

test('when the map has come to rest, there is a frame in which they are placed', () => {
  const { asked, frame, fire } = map();
  expect([frame(), frame()]).toEqual([true, false]);
  fire('moveend');
  expect(asked).toHaveBeenCalledOnce();
  expect(frame()).toBe(true);
});
