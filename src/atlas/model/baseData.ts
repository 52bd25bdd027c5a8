import type { LngLat, MapGeometry } from './geometry.ts';

/** What the atlas asks of the base chart: land to cut seas with, outlines of islands and countries, areas made one. */
export interface BaseData {
  /** The outline of the island that holds the point, or null. */
  islandAt(point: LngLat): MapGeometry | null;
  /** The first of the points that is on land, or undefined. */
  firstOnLand(points: LngLat[]): LngLat | undefined;
  /** The outline of the country that holds the point, or null. */
  countryAt(point: LngLat): MapGeometry | null;
  /** The area without its land. */
  withoutLand(area: MapGeometry): MapGeometry;
  /** Areas that may touch or overlap as one valid area. */
  united(areas: MapGeometry[]): MapGeometry;
}
