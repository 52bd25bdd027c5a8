import { readFileSync } from 'node:fs';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { polygonsOf } from '../atlas/geometry/parts.ts';
import { packageFile } from '../atlas/kept/packageFile.ts';
import type { MapGeometry, Polygon } from '../atlas/model/geometry.ts';

/** Denominator of the map scale Natural Earth made the data for, in millions. */
export type Scale = '10m' | '50m';

/** One country of Natural Earth's admin-0 theme: who controls the ground, not who has the right. */
export interface Country {
  /** ISO 3166-1 numeric, or the English name for the few areas without a number. */
  key: string;
  /** As stored: not unwrapped, not repaired. */
  polygons: Polygon[];
}

/** A topology of a package on disk. */
export const topologyIn = (name: string, path: string): Topology =>
  JSON.parse(readFileSync(packageFile(name, path), 'utf8'));

/** A topology of the `world-atlas` package (Natural Earth 4.1.0, public domain), by file name without `.json`. */
export const readTopology = (name: `land-${Scale}` | `countries-${Scale}`): Topology =>
  topologyIn('world-atlas', `${name}.json`);

/** The features of one object of a topology, as stored. */
export const featuresIn = <Properties extends object>(topology: Topology, object: string) =>
  feature(topology, topology.objects[object] as GeometryCollection<Properties>).features.map((one) => ({
    ...one,
    geometry: one.geometry as MapGeometry,
  }));

/** Natural Earth's land, as stored. */
export const readLand = (scale: Scale): Polygon[] =>
  featuresIn(readTopology(`land-${scale}`), 'land').flatMap(({ geometry }) => polygonsOf(geometry));

/** Natural Earth's countries, as stored; areas without an ISO number included. */
export const readCountries = (scale: Scale): Country[] =>
  featuresIn<{ name: string }>(readTopology(`countries-${scale}`), 'countries').map((one) => ({
    key: String(one.id ?? one.properties.name),
    polygons: polygonsOf(one.geometry),
  }));
