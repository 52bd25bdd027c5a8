import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { polygonsOf } from '../atlas/geometry/parts.ts';
import type { MapGeometry, Polygon } from '../atlas/model/geometry.ts';

const require = createRequire(import.meta.url);

/** Denominator of the map scale Natural Earth made the data for, in millions. */
export type Scale = '10m' | '50m';

/** One country of Natural Earth's admin-0 theme: who controls the ground, not who has the right. */
export interface Country {
  /** ISO 3166-1 numeric, or the English name for the few areas without a number. */
  key: string;
  /** As stored: not unwrapped, not repaired. */
  polygons: Polygon[];
}

/** A topology of the `world-atlas` package (Natural Earth 4.1.0, public domain), by file name without `.json`. */
export function readTopology(name: `land-${Scale}` | `countries-${Scale}`): Topology {
  return JSON.parse(readFileSync(require.resolve(`world-atlas/${name}.json`), 'utf8'));
}

/** Natural Earth's land, as stored. */
export function readLand(scale: Scale): Polygon[] {
  const topology = readTopology(`land-${scale}`);
  const land = feature(topology, topology.objects.land as GeometryCollection);
  return land.features.flatMap((one) => polygonsOf(one.geometry as MapGeometry));
}

/** Natural Earth's countries, as stored; areas without an ISO number included. */
export function readCountries(scale: Scale): Country[] {
  const topology = readTopology(`countries-${scale}`);
  const countries = feature(topology, topology.objects.countries as GeometryCollection<{ name: string }>);
  return countries.features.map((one) => ({
    key: String(one.id ?? one.properties.name),
    polygons: polygonsOf(one.geometry as MapGeometry),
  }));
}
