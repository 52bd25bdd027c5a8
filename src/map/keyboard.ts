import type { Map as MapLibreMap } from 'maplibre-gl';

/** Keys of the focused map beyond MapLibre's own arrows, plus and minus: `0` for the first view, Enter for what lies under the cross-hair. Shift with arrows neither turns nor tilts it; other keys stay the page's. */
export function listenToKeys(map: MapLibreMap, actions: Record<'showAll' | 'pickCentre', () => void>): void {
  map.keyboard.disableRotation();
  map.getCanvas().addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = { 0: actions.showAll, Enter: actions.pickCentre }[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
}
