import type { Map as MapLibreMap } from 'maplibre-gl';

/** Longest time that a frame waits for what is on its way, milliseconds: less than a reader takes for a delay. */
const patienceMs = 250;

/**
 * Draws one frame where MapLibre draws several. While the map rests, a frame waits until these sources, whose tiles the worker
 * makes within a few hundredths of a second, have all that they were given; and none is drawn a second time to see whether names
 * have been placed, which without fading is done at once.
 */
export function steadyFrames(map: MapLibreMap, sources: readonly string[]): void {
  const request = map.triggerRepaint.bind(map);
  let patience: ReturnType<typeof setTimeout> | undefined;
  const draw = () => {
    clearTimeout(patience);
    patience = undefined;
    request();
  };
  const isWaiting = () =>
    map.style && !map.isMoving() && sources.some((name) => map.getSource(name) && !map.isSourceLoaded(name));
  map.on('render', () => {
    map._placementDirty = false;
  });
  // The first frames ask for the tiles.
  map.once('idle', () => {
    map.triggerRepaint = () => {
      if (isWaiting()) patience ??= setTimeout(draw, patienceMs);
      else draw();
    };
  });
  map.on('remove', () => clearTimeout(patience));
}
