import type { Map as MapLibreMap } from 'maplibre-gl';

/** One placing of signs and names, which take room from each other. */
export type Placement = MapLibreMap['style']['placement'];

/** Has a say in which signs and names are placed. */
export interface Placer {
  /** They are about to be placed anew. */
  prepare?(placement: Placement): void;
  /** They have been, and are not drawn yet: right while names do not fade, as they are placed in one go then. */
  placed?(): void;
}

/** Asks these each time MapLibre places signs and names, for which it has no event. */
export function followPlacing(map: MapLibreMap, placers: readonly Placer[]): void {
  map.on('style.load', () => {
    const { style } = map;
    let placing = style.pauseablePlacement;
    Object.defineProperty(style, 'pauseablePlacement', {
      get: () => placing,
      set: (next: typeof placing) => {
        placing = next;
        // None, when the graphics are lost.
        if (next) for (const placer of placers) placer.prepare?.(next.placement);
      },
    });
    const place = style._updatePlacement;
    style._updatePlacement = (...frame) => {
      const before = placing;
      const goesOn = place.apply(style, frame);
      if (placing !== before) for (const placer of placers) placer.placed?.();
      return goesOn;
    };
  });
}
