import type { Map as MapLibreMap } from 'maplibre-gl';
import { expect, test, vi } from 'vitest';
import { holdFirstFrame } from './firstFrame.ts';

/** A map of which nothing has come. `frame` does what MapLibre does in a frame. */
function comingMap() {
  const listeners = new Map<string, () => void>();
  const listen = (event: string, listener: () => void) => listeners.set(event, listener);
  const state = { whole: false, moving: false };
  const drawn = vi.fn();
  const placed = vi.fn(() => {
    map.style.placement = { symbolFadeChange: () => 1 };
  });
  const map = {
    painter: { render: drawn },
    style: { _updatePlacement: placed, placement: undefined as { symbolFadeChange(): number } | undefined },
    on: listen,
    once: listen,
    loaded: () => true,
    isMoving: () => state.moving,
    triggerRepaint: () => frame(),
  };
  const frame = () => {
    map.style._updatePlacement();
    const { placement } = map.style;
    if (!placement) throw new Error('MapLibre asks it how names fade.');
    map.painter.render(placement.symbolFadeChange());
  };
  holdFirstFrame(map as unknown as MapLibreMap, () => state.whole);
  frame();
  return { state, drawn, placed, frame, fire: (event: string) => listeners.get(event)?.() };
}

test('nothing is placed or drawn before all has come; then everything is, once', () => {
  const { state, drawn, placed, frame } = comingMap();
  expect(drawn).not.toHaveBeenCalled();
  state.whole = true;
  frame();
  expect(placed).toHaveBeenCalledOnce();
  expect(drawn).toHaveBeenCalledOnce();
});

test('where something cannot be had, what there is is drawn', () => {
  const { drawn, fire } = comingMap();
  fire('error');
  expect(drawn).toHaveBeenCalledOnce();
});

test('a map that is moved is drawn, one that jumps to where it opens waits', () => {
  const { state, drawn, fire } = comingMap();
  fire('movestart');
  expect(drawn).not.toHaveBeenCalled();
  state.moving = true;
  fire('movestart');
  expect(drawn).toHaveBeenCalledOnce();
});

test('nothing is waited for for ever', () => {
  vi.useFakeTimers();
  const { drawn } = comingMap();
  vi.runAllTimers();
  expect(drawn).toHaveBeenCalledOnce();
  vi.useRealTimers();
});
