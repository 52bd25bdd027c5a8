import type { Map as MapLibreMap } from 'maplibre-gl';

/** Names are placed anew so long after they were, while the map is dragged, milliseconds. */
const placedForMs = 200;

/**
 * Places names anew only where they may have become others, a few times a second at most while the map moves without a change of scale or
 * bearing, which keeps them apart from each other, and when it has come to rest. MapLibre does so in each frame where names do
 * not fade: a quarter of its work.
 */
export function steadyNames(map: MapLibreMap): void {
  let areOthers = true;
  map.on('sourcedata', ({ tile }) => {
    areOthers ||= tile?.hasSymbolBuckets === true;
  });
  map.on('style.load', () => {
    const { style } = map;
    const place = style._updatePlacement;
    style._updatePlacement = (transform, boxes, fade, across, ...more) => {
      // Not typed as what it is before names are first placed.
      const placement: typeof style.placement | undefined = style.placement;
      const isDragged = map.isMoving() && !map.isZooming() && !map.isRotating();
      const isRecent = isDragged
        ? performance.now() - (placement?.commitTime ?? 0) < placedForMs
        : !areOthers && !style._placementInputsChanged(transform, boxes, across);
      const isPlaced = placement !== undefined && isRecent;
      if (placement) placement.stillRecent = () => isPlaced;
      areOthers &&= isPlaced;
      // Of names that fade, however soon, not all are placed in one frame whatever came before.
      return place.call(style, transform, boxes, isPlaced ? Number.MIN_VALUE : fade, across, ...more);
    };
  });
  map.on('moveend', () => {
    areOthers = true;
    map.triggerRepaint();
  });
}
