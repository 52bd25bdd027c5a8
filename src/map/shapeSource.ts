import type { Feature } from 'geojson';
import { ErrorEvent, type Map as MapLibreMap } from 'maplibre-gl';
import type { FeatureId } from '../atlas/model/ids.ts';
import { sourceNames } from '../layers/symbol.ts';
import { type Keyed, keepSource, tellFilled } from './sourceData.ts';

/** Gives what is drawn of features, and of others perhaps. */
export type ReadShapes = (ids: readonly FeatureId[]) => Promise<readonly Feature[]>;

/**
 * Keeps the shapes of a few features in a source of their own, for what is drawn around these only: to draw it around
 * every shape, unseen, would cost every frame, and to choose by a filter would lay out every shape anew.
 */
export function keepShapes(
  map: MapLibreMap,
  name: string,
  read: ReadShapes,
): { show(ids: readonly FeatureId[]): void } {
  let wanted: readonly FeatureId[] = [];
  const source = keepSource(map, name);

  async function draw(): Promise<void> {
    const ids = wanted;
    if (!map.getSource(sourceNames.features)) return;
    const missing = (error: unknown) => {
      map.fire(new ErrorEvent(error as Error, { sourceId: sourceNames.features }));
      return [];
    };
    const found = ids.length === 0 ? [] : shapesOf(await read(ids).catch(missing), ids);
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
const shapesOf = (features: readonly Feature[], ids: readonly FeatureId[]): Keyed[] =>
  features.flatMap((feature, id) =>
    ids.includes(feature.properties?.id) && feature.properties?.leader === undefined
      ? [{ ...feature, id }]
      : [],
  );
