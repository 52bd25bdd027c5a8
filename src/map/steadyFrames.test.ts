import type { Map as MapLibreMap } from 'maplibre-gl';
import { expect, test, vi } from 'vitest';
import { steadyFrames } from './steadyFrames.ts';

/** A map that has begun to rest, and whose sources are loaded or not, as told. */
function restingMap() {
  const listeners = new Map<string, () => void>();
  const listen = (event: string, listener: () => void) => listeners.set(event, listener);
  const frame = vi.fn();
  const state = { loaded: true, moving: false };
  const map = {
    style: {},
    _placementDirty: true,
    triggerRepaint: frame,
    on: listen,
    once: listen,
    getSource: () => ({}),
    isMoving: () => state.moving,
    isSourceLoaded: () => state.loaded,
  };
  steadyFrames(map as unknown as MapLibreMap, ['names']);
  listeners.get('idle')?.();
  return { map, frame, state, listeners };
}

test('a frame waits until all that it is to show is there, and is drawn once', () => {
  const { map, frame, state } = restingMap();
  state.loaded = false;
  map.triggerRepaint();
  map.triggerRepaint();
  expect(frame).not.toHaveBeenCalled();
  state.loaded = true;
  map.triggerRepaint();
  expect(frame).toHaveBeenCalledOnce();
});

test('no frame waits for ever, nor while the map moves', () => {
  vi.useFakeTimers();
  const { map, frame, state } = restingMap();
  state.loaded = false;
  map.triggerRepaint();
  vi.runAllTimers();
  expect(frame).toHaveBeenCalledOnce();
  state.moving = true;
  map.triggerRepaint();
  expect(frame).toHaveBeenCalledTimes(2);
  vi.useRealTimers();
});

test('names that have been placed are not placed once more', () => {
  const { map, listeners } = restingMap();
  listeners.get('render')?.();
  expect(map._placementDirty).toBe(false);
});
