import type { LngLat, MapGeometry } from './geometry.ts';

/** What the atlas asks of the base data: land to cut seas with, outlines to stand for islands and countries. */
export interface BaseData {
  /** The outline of the island that holds the point, or null. */
  islandAt(point: LngLat): MapGeometry | null;
  /** The outline of the country that holds the point, or null. */
  countryAt(point: LngLat): MapGeometry | null;
  /** The area without its land. */
  withoutLand(area: MapGeometry): MapGeometry;
}
