import type { MapGeometry } from '../../atlas/model/geometry.ts';

type Positions = readonly (readonly number[])[];

const coordinates = (positions: Positions): string =>
  `<coordinates>${positions.map(([lng, lat]) => `${lng},${lat}`).join(' ')}</coordinates>`;

const point = (position: readonly number[]): string => `<Point>${coordinates([position])}</Point>`;

const line = (positions: Positions): string =>
  `<LineString><tessellate>1</tessellate>${coordinates(positions)}</LineString>`;

const boundary = (name: string, ring: Positions): string =>
  `<${name}><LinearRing>${coordinates(ring)}</LinearRing></${name}>`;

const polygon = ([outer = [], ...holes]: readonly Positions[]): string =>
  `<Polygon><tessellate>1</tessellate>${boundary('outerBoundaryIs', outer)}${holes
    .map((hole) => boundary('innerBoundaryIs', hole))
    .join('')}</Polygon>`;

const several = (parts: readonly string[]): string => `<MultiGeometry>${parts.join('')}</MultiGeometry>`;

/** A geometry in KML 2.2, laid on the ground. */
export function kmlGeometry(geometry: MapGeometry): string {
  switch (geometry.type) {
    case 'Point':
      return point(geometry.coordinates);
    case 'MultiPoint':
      return several(geometry.coordinates.map(point));
    case 'LineString':
      return line(geometry.coordinates);
    case 'MultiLineString':
      return several(geometry.coordinates.map(line));
    case 'Polygon':
      return polygon(geometry.coordinates);
    case 'MultiPolygon':
      return several(geometry.coordinates.map(polygon));
  }
}
