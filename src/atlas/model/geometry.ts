/*
 * The words of the project stand in this folder: what an atlas is made of, as types, and the forms of its files that types are read from. Every other folder speaks
 * of these. Longitudes and latitudes are degrees on WGS 84, longitude first (RFC 7946); lengths are kilometres, areas
 * square kilometres; positions in a source text are Unicode code points.
 */
import type { Geometry } from 'geojson';

/** Longitude, latitude. */
export type LngLat = [number, number];

/** Longitudes and latitudes of a closed line: the last position equals the first. */
export type Ring = LngLat[];

/** Outer ring first, then its holes, as in GeoJSON. */
export type Polygon = Ring[];

/** West, south, east, north. West is greater than east where the box crosses the antimeridian (RFC 7946 §5.2). */
export type BBox = [number, number, number, number];

/** Every geometry of RFC 7946 but GeometryCollection, which nothing here is drawn from. */
export type MapGeometry = Exclude<Geometry, { type: 'GeometryCollection' }>;
