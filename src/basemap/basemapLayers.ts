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

/** Everything the basemap draws, of the whole world: read, unwrapped, joined, classified. Countries have no polygons here: land is never coloured by country. */
export function readBasemapLayers(scale: Scale, rules: BoundaryRule[]) {
  const land = joinAntimeridian(readAllLand(scale).map(unwrapPolygon));
  const { lakes, rivers } = readInlandWaters();
  const topology = readTopology(`countries-${scale}`);
  const boundaries = classifyBoundaries(topology, topology.objects.countries as GeometryCollection, rules);
  return {
    /** Running on past 180. */
    land: land.map(polygonFeature),
    lake: lakes.map(polygonFeature),
    river: rivers.map((river) => lineFeature(river, {})),
    /** `class`: settled or unsettled. */
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
