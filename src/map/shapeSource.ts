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
export function keepShapes(map: MapLibreMap, name: string, read: ReadShapes) {
  let wanted: readonly FeatureId[] = [];
  let isDue = false;
  const source = keepSource(map, name);

  async function draw(): Promise<void> {
    const ids = wanted;
    if (!map.getSource(sourceNames.features)) return;
    const missing = (error: unknown) => {
      map.fire(new ErrorEvent(error as Error, { sourceId: sourceNames.features }));
      return [];
    };
    // What it holds stays, unseen, until others come.
    const found = ids.length === 0 ? [] : shapesOf(await read(ids).catch(missing), ids);
    // Something else may be wanted by now, and the map gone.
    const isWanted = () => wanted === ids && map.style;
    if (!isWanted()) return;
    // Seen once it is there: else its tiles would be made before, and again.
    if (found.length > 0) await source.hold(found);
    if (!isWanted()) return;
    isDue = false;
    tellFilled(map, name, found.length > 0);
  }
  map.on('style.load', () => void draw());
  // Shapes from another file: these are drawn from it too.
  map.on('sourcedata', ({ sourceId, sourceDataType }) => {
    if (sourceId === sourceNames.features && sourceDataType === 'content' && wanted.length > 0) void draw();
  });
  return {
    show: (ids: readonly FeatureId[]): void => {
      if (ids.join() === wanted.join()) return;
      wanted = ids;
      isDue = true;
      if (map.style) void draw();
    },
    /** Whether the map has been given what was last asked for. */
    isGiven: () => !isDue,
  };
}

/** Their shapes and the arrowheads on them, without the lines to their names. */
const shapesOf = (features: readonly Feature[], ids: readonly FeatureId[]): Keyed[] =>
  features.flatMap((feature, id) =>
    ids.includes(feature.properties?.id) && feature.properties?.leader === undefined
      ? [{ ...feature, id }]
      : [],
  );
