import type { Map as MapLibreMap } from 'maplibre-gl';
import { expect, test, vi } from 'vitest';
import { onlyMeant } from '../layers/styleLayer.ts';
import { leanFrames } from './leanFrames.ts';

function drawnWith(pitch: number) {
  const sky = vi.fn();
  const drawMasks = vi.fn();
  const map = {
    getPitch: () => pitch,
    on: () => {},
    painter: { drawFunctions: { sky }, renderLayer: () => {} },
  };
  leanFrames(map as unknown as MapLibreMap, () => false);
  const frame = { renderTileClippingMasks: drawMasks };
  map.painter.drawFunctions.sky({}, frame);
  return { sky, drawMasks, frame };
}

test('no sky is drawn while the map is looked at from above', () => {
  expect(drawnWith(0).sky).not.toHaveBeenCalled();
  expect(drawnWith(40).sky).toHaveBeenCalledOnce();
});

test('sources that have the same tiles share their masks', () => {
  const { drawMasks, frame } = drawnWith(0);
  const draw = (source: string, ...keys: string[]) => {
    frame.renderTileClippingMasks(
      { source },
      keys.map((key) => ({ key })),
    );
    return drawMasks.mock.lastCall?.[0].source;
  };
  expect(draw('land', 'a', 'b')).toBe(draw('shapes', 'a', 'b'));
  expect(draw('land', 'a', 'b')).not.toBe(draw('names', 'a'));
});

test('what is seen only while it is meant is drawn only while anything is, by another painter after lost graphics too', () => {
  const draw = vi.fn();
  const newPainter = () => ({ drawFunctions: {}, renderLayer: draw as (...of: unknown[]) => void });
  let restored = () => {};
  const map = {
    painter: newPainter(),
    on: (_: string, listener: () => void) => {
      restored = listener;
    },
  };
  let meant = false;
  leanFrames(map as unknown as MapLibreMap, () => meant);
  const frame = () => {
    draw.mockClear();
    for (const layer of [{ id: 'limit' }, { id: 'tint', ...onlyMeant }])
      map.painter.renderLayer(map.painter, {}, layer);
    return draw.mock.calls.map(([, , { id }]) => id);
  };
  expect(frame()).toEqual(['limit']);
  map.painter = newPainter();
  restored();
  expect(frame()).toEqual(['limit']);
  meant = true;
  expect(frame()).toEqual(['limit', 'tint']);
});
