import type { Map as MapLibreMap } from 'maplibre-gl';
import { linkEarly } from './earlyPrograms.ts';

/** Longest time that the first frame waits for what is on its way, milliseconds. */
const patienceMs = 5000;

/**
 * Draws the first frame when all has come that it is to show: those before it would each be drawn over, and take processor and
 * graphics from what they wait for, while the page's own picture is in their place. It waits no longer than `patienceMs`, nor
 * once something cannot be had or the map is moved.
 * @param isWhole - whether all sources and their tiles have come
 */
export function holdFirstFrame(map: MapLibreMap, isWhole: () => boolean): void {
  const { painter, style } = map;
  const { placement } = style;
  const { render } = painter;
  const place = style._updatePlacement;
  let held = true;
  const release = () => {
    clearTimeout(patience);
    held = false;
    painter.render = render;
  };
  const drawNow = () => {
    release();
    map.triggerRepaint();
  };
  const patience = setTimeout(drawNow, patienceMs);
  // Each frame asks how far the placed names have faded, and throws where none have been placed yet.
  const nowhere = { symbolFadeChange: () => 1 } as unknown as typeof placement;
  painter.render = () => {
    style.placement = placement;
  };
  // A frame places names just before it draws.
  style._updatePlacement = (...frame) => {
    if (held && !(map.loaded() && isWhole())) {
      style.placement = nowhere;
      return false;
    }
    release();
    return place.apply(style, frame);
  };
  map.once('error', drawNow);
  // What only jumps, as to the view that a page opens with, asks for the next frame itself.
  map.on('movestart', () => {
    if (held && map.isMoving()) drawNow();
  });
  map.once('remove', release);
  linkEarly(map, () => held);
}
