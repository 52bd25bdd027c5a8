import type { Map as MapLibreMap } from 'maplibre-gl';
import type { FeatureId } from '../atlas/model/ids.ts';
import { sourceNames } from '../layers/symbol.ts';
import type { HitTest } from './hitTest.ts';

/**
 * Lights the shapes under the pointer and those the page names (`light`). This is feature-state: it lives here
 * only, and is neither a choice nor part of a link.
 */
export function lightFeatures(map: MapLibreMap, hitsAt: HitTest): { light(ids: readonly FeatureId[]): void } {
  let lit = new Set<FeatureId>();
  let named: readonly FeatureId[] = [];
  let pointed: readonly FeatureId[] = [];
  let frame: number | null = null;

  function update(): void {
    if (!map.getSource(sourceNames.features)) return;
    const next = new Set([...named, ...pointed]);
    for (const id of lit) if (!next.has(id)) set(id, false);
    for (const id of next) if (!lit.has(id)) set(id, true);
    lit = next;
  }
  function set(id: FeatureId, hover: boolean): void {
    map.setFeatureState({ source: sourceNames.features, id }, { hover });
  }
  function point(ids: readonly FeatureId[]): void {
    map.getCanvas().style.cursor = ids.length > 0 ? 'pointer' : '';
    if (ids.join() === pointed.join()) return;
    pointed = ids;
    update();
  }

  map.on('mousemove', ({ point: { x, y } }) => {
    frame ??= requestAnimationFrame(() => {
      frame = null;
      if (map.isMoving() || !map.isStyleLoaded()) return;
      const { under, near } = hitsAt(x, y);
      point([...new Set([...under, ...near])]);
    });
  });
  map.on('mouseout', () => point([]));
  // Comes back without any feature-state.
  map.on('webglcontextlost', () => lit.clear());
  map.on('remove', () => frame !== null && cancelAnimationFrame(frame));
  return {
    light: (ids) => {
      named = ids;
      update();
    },
  };
}
