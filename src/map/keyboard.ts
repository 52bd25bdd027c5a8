import type { Map as MapLibreMap } from 'maplibre-gl';

/** What the keys do beyond MapLibre's own arrows, plus and minus. */
export interface KeyActions {
  /** `0`: the first view. */
  showAll(): void;
  /** Enter: what lies under the cross-hair. */
  pickCentre(): void;
}

/** Keys of the focused map. Shift with arrows neither turns nor tilts it; other keys stay the page's. */
export function listenToKeys(map: MapLibreMap, actions: KeyActions): void {
  map.keyboard.disableRotation();
  map.getCanvas().addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = { 0: actions.showAll, Enter: actions.pickCentre }[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
}
