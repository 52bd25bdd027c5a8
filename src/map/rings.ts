import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { FeatureId } from '../atlas/model/ids.ts';
import { sourceNames } from '../layers/symbol.ts';
import { tellFilled } from './sourceData.ts';

/** Draws the bands of stated distances round what they are stated from. They are fetched when they are first asked for. */
export function createRings(map: MapLibreMap, url: string): { draw(of: FeatureId | null): void } {
  let wanted: FeatureId | null = null;
  let asked = false;
  function apply(): void {
    const source = map.getSource<GeoJSONSource>(sourceNames.rings);
    // While the graphics are lost there is none; `style.load` brings us back here.
    if (!source) return;
    map.setGlobalStateProperty('rings', wanted ?? '');
    tellFilled(map, sourceNames.rings, wanted !== null);
    if (wanted === null || asked) return;
    asked = true;
    void source.setData(url);
  }
  map.on('style.load', () => {
    asked = false;
    apply();
  });
  return {
    draw: (of) => {
      wanted = of;
      apply();
    },
  };
}
