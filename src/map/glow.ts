import type { Map as MapLibreMap } from 'maplibre-gl';
import type { FeatureId } from '../atlas/model/ids.ts';
import { sourceNames } from '../layers/symbol.ts';
import { keepShapes } from './shapeSource.ts';

/** More than these at once are a whole document's, and get no glow. */
const most = 3;

/** Lets the shapes of a few features glow. */
export function createGlow(map: MapLibreMap): { show(ids: readonly FeatureId[]): void } {
  const shapes = keepShapes(map, sourceNames.glow);
  return { show: (ids) => shapes.show(ids.length > most ? [] : ids) };
}
