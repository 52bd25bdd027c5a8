import type { FeatureCollection, Position } from 'geojson';
import { coarseArea } from './geometry/coarseArea.ts';
import { simplifyRings } from './geometry/jts.ts';
import { areaOf, polygonsOf } from './geometry/parts.ts';
import type { BandProperties, LeaderProperties, MapFeatureProperties } from './model/feature.ts';
import type { LngLat, MapGeometry } from './model/geometry.ts';
import type { PackedShapes } from './model/packedShapes.ts';

/** Everything that is drawn. */
export type Drawn = FeatureCollection<MapGeometry, MapFeatureProperties | BandProperties | LeaderProperties>;

/** From this zoom on the shapes are drawn from the whole file. */
export const nearZoom = 4;

/**
 * Degrees by which a shape seen from farther than `nearZoom` may stray, where a pixel is 0.044 to 0.35 of them: what has
 * an edge, by a sixth of a pixel; what is a tint without one, by as much as it is blurred.
 */
const tolerance = { edge: 0.0066, tint: 0.1 };

/** Parts of a degree that positions are told in: none is more than some third of a pixel off. */
const parts = 50;

/** What the map draws, for views from farther than `nearZoom`: fewer positions, each told by its distance from the one before. */
export function farFeatures(drawn: Drawn): PackedShapes {
  const shapes = seenFromAfar(drawn).features.map(
    ({ properties, geometry: { type, coordinates } }): PackedShapes['shapes'][number] => [
      properties,
      type,
      packed(coordinates),
    ],
  );
  return { parts, shapes };
}

/** The same shapes with fewer positions. */
export const seenFromAfar = (drawn: Drawn): Drawn => ({
  ...drawn,
  features: drawn.features.map((feature) => ({
    ...feature,
    geometry: coarse(feature.properties, feature.geometry),
  })),
});

function coarse(properties: Drawn['features'][number]['properties'], geometry: MapGeometry): MapGeometry {
  if (polygonsOf(geometry).length === 0) return geometry;
  if ('step' in properties) return coarseBand(geometry);
  const isTint = 'basis' in properties && properties.basis === 'named';
  return coarseArea(geometry, isTint ? tolerance.tint : tolerance.edge);
}

/** A band's rings lie on each other and are many: each by itself. */
function coarseBand(geometry: MapGeometry): MapGeometry {
  const polygons = simplifyRings(polygonsOf(geometry), tolerance.tint);
  return polygons.length > 0 ? areaOf(polygons) : geometry;
}

type Coordinates = MapGeometry['coordinates'];

/** Whole numbers of parts: a line's positions one after the other, from each to the next. */
function packed(coordinates: Coordinates): PackedShapes['shapes'][number][2] {
  if (isPosition(coordinates)) return coordinates.map(whole);
  if (!isLine(coordinates)) return coordinates.map((each) => packed(each));
  let last: LngLat = [0, 0];
  return coordinates.flatMap(([lng = 0, lat = 0]) => {
    const place: LngLat = [whole(lng), whole(lat)];
    const step = [place[0] - last[0], place[1] - last[1]];
    last = place;
    return step;
  });
}

const whole = (degrees: number): number => Math.round(degrees * parts);
const isPosition = (coordinates: Coordinates): coordinates is Position => typeof coordinates[0] === 'number';
const isLine = (coordinates: Coordinates): coordinates is Position[] =>
  Array.isArray(coordinates[0]) && typeof coordinates[0][0] === 'number';
