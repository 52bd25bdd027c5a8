import type { Feature, FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { FeatureId } from '../atlas/model/ids.ts';
import { sourceNames } from '../layers/symbol.ts';
import { type Keyed, keepSource, tellFilled } from './sourceData.ts';

/**
 * Keeps the shapes of a few features in a source of their own, for what is drawn around these only: to draw it around
 * every shape, unseen, would cost every frame, and to choose by a filter would lay out every shape anew.
 */
export function keepShapes(map: MapLibreMap, name: string): { show(ids: readonly FeatureId[]): void } {
  let wanted: readonly FeatureId[] = [];
  const source = keepSource(map, name);

  async function draw(): Promise<void> {
    const ids = wanted;
    const shapes = map.getSource<GeoJSONSource>(sourceNames.features);
    if (!shapes) return;
    const found = ids.length === 0 ? [] : shapesIn(await shapes.getData(), ids);
    // Something else may be wanted by now, and the map gone.
    if (wanted !== ids || !map.style) return;
    source.hold(found);
    tellFilled(map, name, found.length > 0);
  }
  map.on('style.load', () => void draw());
  // Shapes from another file: these are drawn from it too.
  map.on('sourcedata', ({ sourceId, sourceDataType }) => {
    if (sourceId === sourceNames.features && sourceDataType === 'content' && wanted.length > 0) void draw();
  });
  return {
    show: (ids) => {
      if (ids.join() === wanted.join()) return;
      wanted = ids;
      if (map.style) void draw();
    },
  };
}

/** Their shapes and the arrowheads on them, without the lines to their names. */
const shapesIn = (data: unknown, ids: readonly FeatureId[]): Keyed[] =>
  (data as FeatureCollection).features.flatMap((feature: Feature, id) =>
    ids.includes(feature.properties?.id) && feature.properties?.leader === undefined
      ? [{ ...feature, id }]
      : [],
  );
