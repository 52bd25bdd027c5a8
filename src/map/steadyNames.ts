import type { Map as MapLibreMap } from 'maplibre-gl';

/** Names are placed anew so long after they were, while the map is dragged, milliseconds: in each frame they were a quarter of its work. */
const placedForMs = 200;

/**
 * Places names anew a few times a second while the map moves without a change of scale or bearing, which keeps them apart from each
 * other, and when it has come to rest. MapLibre does so in each frame where names do not fade.
 */
export function steadyNames(map: MapLibreMap): void {
  map.on('style.load', () => {
    const { style } = map;
    const place = style._updatePlacement;
    style._updatePlacement = (transform, boxes, fade, ...more) => {
      // Not typed as what it is before names are first placed.
      const placement: typeof style.placement | undefined = style.placement;
      const isDragged = map.isMoving() && !map.isZooming() && !map.isRotating();
      const isPlaced = isDragged && performance.now() - (placement?.commitTime ?? 0) < placedForMs;
      if (placement) placement.stillRecent = () => isPlaced;
      // Of names that fade, however soon, not all are placed in one frame whatever came before.
      return place.call(style, transform, boxes, isPlaced ? Number.MIN_VALUE : fade, ...more);
    };
  });
  map.on('moveend', () => map.triggerRepaint());
}
