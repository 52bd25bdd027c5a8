import type { BBox } from '../atlas/model/geometry.ts';
import { readBasemapLayers } from './basemapLayers.ts';
import type { BoundaryRule } from './boundaryRules.ts';
import { pmtilesArchive } from './pmtilesArchive.ts';
import { tile } from './tile.ts';

/** Last zoom of the tiles: a tile unit is then finer than the 0.002° to which the 10m data is rounded. */
export const basemapMaxZoom = 6;

/** Credit for the data; it is in the public domain and asks for none. */
export const basemapAttribution = 'Natural Earth';

/** The whole basemap as a PMTiles archive: full detail within the extent, zoom 4's in the rest of the world. */
export function buildBasemap(extent: BBox, rules: BoundaryRule[]): Uint8Array {
  const layers = readBasemapLayers('10m', rules);
  return pmtilesArchive(tile({ ...layers }, extent, basemapMaxZoom), {
    name: 'Basemap',
    attribution: basemapAttribution,
    vector_layers: Object.keys(layers).map((id) => ({ id, fields: fieldsOf(id) })),
  });
}

function fieldsOf(layer: string): Record<string, string> {
  return layer === 'boundary' ? { class: 'String' } : {};
}
