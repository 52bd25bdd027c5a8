import type { Feature } from 'geojson';
import type { GeoJSONSourceSpecification, SourceSpecification } from 'maplibre-gl';
import { sourceNames } from '../layers/symbol.ts';
import { tilesProtocol } from './archive.ts';
import type { MapData } from './mapData.ts';

const geojson = (
  features: readonly Feature[],
  how: Omit<GeoJSONSourceSpecification, 'type' | 'data'> = {},
): SourceSpecification => ({
  type: 'geojson',
  data: { type: 'FeatureCollection', features: [...features] },
  ...how,
});

/** A shape is cut at 180° and may lie on both sides: a wide buffer keeps limits whole at the tiles' edges. */
const forShapes = { buffer: 128, tolerance: 0.3 };

/**
 * The sources of everything above the base: shapes by address, so that they load beside the code; names and
 * signs from the atlas at hand. Features keep their own ids (`promoteId`), and MapLibre gets no free text.
 */
export function featureSources(featuresUrl: string, data: MapData): Record<string, SourceSpecification> {
  return {
    [sourceNames.features]: featuresUrl.startsWith(tilesProtocol)
      ? { type: 'vector', url: featuresUrl, promoteId: 'id' }
      : { type: 'geojson', data: featuresUrl, promoteId: 'id', ...forShapes },
    [sourceNames.marks]: geojson(data.marks, { promoteId: 'id' }),
    [sourceNames.badges]: geojson(data.badges, { promoteId: 'id' }),
    [sourceNames.ruler]: geojson([], { tolerance: 0.1 }),
    [sourceNames.glow]: geojson([], forShapes),
    [sourceNames.selection]: geojson([], forShapes),
    [sourceNames.parted]: geojson([], forShapes),
    [sourceNames.rings]: geojson([]),
    [sourceNames.labels]: geojson(data.labels),
    // A name stands in the middle of its line, which no tile may cut: few levels of tiles, each with all around it.
    [sourceNames.namesAlong]: geojson(data['names-along'], { maxzoom: 3, buffer: 512, tolerance: 0 }),
  };
}
