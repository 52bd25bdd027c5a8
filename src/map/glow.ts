import type { Feature, FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { FeatureId } from '../atlas/model/ids.ts';
import { sourceNames } from '../layers/symbol.ts';

/** More than these at once are a whole document's, and get no glow. */
const most = 3;

/**
 * Lets the shapes of a few features glow. They have a source of their own: to have every shape glow, unseen, would cost
 * every frame.
 */
export function createGlow(map: MapLibreMap): { show(ids: readonly FeatureId[]): void } {
  let wanted: readonly FeatureId[] = [];
  let shown = '';

  async function draw(): Promise<void> {
    const ids = wanted;
    const [shapes, glow] = [sourceNames.features, sourceNames.glow].map((name) =>
      map.getSource<GeoJSONSource>(name),
    );
    if (!shapes || !glow || ids.join() === shown) return;
    const found = ids.length === 0 ? [] : shapesIn(await shapes.getData(), ids);
    // The pointer may be elsewhere by now, and the map gone.
    if (wanted !== ids) return;
    shown = ids.join();
    void glow.setData({ type: 'FeatureCollection', features: found });
  }
  // Comes back without them.
  map.on('webglcontextlost', () => {
    shown = '';
  });
  map.on('style.load', () => void draw());
  // Shapes from another file: what glows is drawn from it too.
  map.on('sourcedata', ({ sourceId, sourceDataType }) => {
    if (sourceId !== sourceNames.features || sourceDataType !== 'content' || shown === '') return;
    shown = '';
    void draw();
  });
  return {
    show: (ids) => {
      wanted = ids.length > most ? [] : ids;
      void draw();
    },
  };
}

/** Their shapes, without the arrowheads on them and the lines to their names. */
const shapesIn = (data: unknown, ids: readonly FeatureId[]): Feature[] =>
  (data as FeatureCollection).features.filter(
    ({ properties }) =>
      ids.includes(properties?.id) && properties?.course === undefined && properties?.leader === undefined,
  );
