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

/** Pixels beyond each edge of a tile: room for the widest band along a limit, as in `featureTiles`. */
const forShapes = { buffer: 32, tolerance: 0.3 };

/** What stands at one spot is drawn in one tile: in the next one where it is rounded to the edge of its own. */
const forSpots = { buffer: 1 };

/**
 * The sources of everything above the base: shapes by address, so that they load beside the code; names and
 * signs from the atlas at hand. Features keep their own ids (`promoteId`), and MapLibre gets no free text.
 */
export function featureSources(featuresUrl: string, data: MapData): Record<string, SourceSpecification> {
  return {
    [sourceNames.features]: featuresUrl.startsWith(tilesProtocol)
      ? { type: 'vector', url: featuresUrl, promoteId: 'id' }
      : { type: 'geojson', data: featuresUrl, promoteId: 'id', ...forShapes },
    [sourceNames.marks]: geojson(data.marks, { promoteId: 'id', ...forSpots }),
    [sourceNames.badges]: geojson(data.badges, { promoteId: 'id', ...forSpots }),
    [sourceNames.ruler]: geojson([], { tolerance: 0.1 }),
    [sourceNames.glow]: geojson([], forShapes),
    [sourceNames.selection]: geojson([], forShapes),
    [sourceNames.parted]: geojson([], forShapes),
    [sourceNames.rings]: geojson([]),
    [sourceNames.labels]: geojson(data.labels, forSpots),
    // A name stands in the middle of its line, which no tile may cut: few levels of tiles, each with all around it.
    [sourceNames.namesAlong]: geojson(data['names-along'], { maxzoom: 3, buffer: 512, tolerance: 0 }),
  };
}
