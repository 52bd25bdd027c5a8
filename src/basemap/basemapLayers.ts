import type { Feature, Position } from 'geojson';
import type { GeometryCollection } from 'topojson-specification';
import type { BoundaryRule } from '../atlas/boundaries/boundaryRules.ts';
import type { Polygon } from '../atlas/model/geometry.ts';
import { classifyBoundaries } from './classifyBoundaries.ts';
import { readInlandWaters } from './inlandWaters.ts';
import { joinAntimeridian } from './joinAntimeridian.ts';
import { readAllLand } from './land.ts';
import { readTopology, type Scale } from './naturalEarth.ts';
import { unwrapPolygon } from './unwrap.ts';

/** The layers of the basemap's tiles. Countries have no polygons here: land is never coloured by country. */
export interface BasemapLayers {
  /** Running on past 180. */
  land: Feature[];
  lake: Feature[];
  river: Feature[];
  /** `class`: settled or unsettled. */
  boundary: Feature[];
}

/** Everything the basemap draws, of the whole world: read, unwrapped, joined, classified. */
export function readBasemapLayers(scale: Scale, rules: BoundaryRule[]): BasemapLayers {
  const land = joinAntimeridian(readAllLand(scale).map(unwrapPolygon));
  const { lakes, rivers } = readInlandWaters();
  const topology = readTopology(`countries-${scale}`);
  const boundaries = classifyBoundaries(topology, topology.objects.countries as GeometryCollection, rules);
  return {
    land: land.map(polygonFeature),
    lake: lakes.map(polygonFeature),
    river: rivers.map((river) => lineFeature(river, {})),
    boundary: boundaries.flatMap(({ class: name, lines }) =>
      lines.map((line) => lineFeature(line, { class: name })),
    ),
  };
}

function polygonFeature(coordinates: Polygon): Feature {
  return { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates } };
}

function lineFeature(coordinates: Position[], properties: Record<string, string>): Feature {
  return { type: 'Feature', properties, geometry: { type: 'LineString', coordinates } };
}
