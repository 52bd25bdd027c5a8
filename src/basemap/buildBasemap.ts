import type { Feature } from 'geojson';
import type { BoundaryRule } from '../atlas/boundaries/boundaryRules.ts';
import type { BBox } from '../atlas/model/geometry.ts';
import { readBasemapLayers } from './basemapLayers.ts';
import { pmtilesArchive } from './pmtilesArchive.ts';
import { tile } from './tile.ts';

/** Last zoom of the tiles: a tile unit is then finer than the 0.002° to which the 10m data is rounded. */
export const basemapMaxZoom = 6;

/** Credit for the data, all in the public domain; NASA asks to be named. */
export const basemapAttribution = 'Natural Earth; NASA Blue Marble';

/**
 * The whole basemap as a PMTiles archive: full detail within the extent, zoom 4's in the rest of the world. `depth`
 * are the steps of the sea's floor, the deepest first, which lie under everything else.
 */
export function buildBasemap(extent: BBox, rules: BoundaryRule[], depth: Feature[]): Uint8Array {
  const layers = { depth, ...readBasemapLayers('10m', rules) };
  return pmtilesArchive(tile({ ...layers }, extent, basemapMaxZoom), {
    name: 'Basemap',
    attribution: basemapAttribution,
    vector_layers: Object.keys(layers).map((id) => ({ id, fields: fieldsOf(id) })),
  });
}

function fieldsOf(layer: string): Record<string, string> {
  if (layer === 'depth') return { step: 'Number' };
  return layer === 'boundary' ? { class: 'String' } : {};
}
