import type { FeatureCollection, Point } from 'geojson';

/** Points made from the atlas for the map: names and event marks. */
export type PointsWith<Properties> = FeatureCollection<Point, Properties>;
