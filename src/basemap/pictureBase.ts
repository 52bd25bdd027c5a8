import { join } from 'node:path';
import type { Feature, LineString, Polygon as PolygonGeometry } from 'geojson';
import { boundaryRulesOf } from '../atlas/boundaries/boundaryRules.ts';
import { type Box, boxesMeet, boxOf, shiftPolygon, signedArea } from '../atlas/geometry/polygon.ts';
import { cached } from '../atlas/kept/cache.ts';
import type { LngLat, Polygon } from '../atlas/model/geometry.ts';
import { readBasemapLayers } from './basemapLayers.ts';
import { clipRings } from './clipRings.ts';
import { allMakers } from './makers.ts';
import { depthSteps } from './seafloor/depthSteps.ts';
import { seafloorTone } from './seafloor/seafloorTone.ts';
import { unwrapPolygon } from './unwrap.ts';

interface PictureBaseOptions {
  geoDir: string;
  /** Degrees; may run on past ±180. */
  box: Box;
  depthEdges: readonly number[];
  /** Where results are kept. */
  cacheFolder: string;
}

/** Square degrees below which nothing is kept: less than a few pixels in a picture of the box. */
const smallest = 0.02;

/** The basemap's layers by name, as its tiles have them, of a box; coarse, for a picture of it. */
export function pictureBase({ geoDir, box, depthEdges, cacheFolder }: PictureBaseOptions) {
  const rules = boundaryRulesOf(geoDir).lines;
  const make = () => {
    const layers = { depth: depthSteps(seafloorTone(), depthEdges), ...readBasemapLayers('50m', rules) };
    const within = Object.entries(layers).map(([name, features]) => [name, features.flatMap(cutTo(box))]);
    return Buffer.from(JSON.stringify(Object.fromEntries(within)));
  };
  const kept = cached(join(cacheFolder, 'picture'), { box, rules, depthEdges }, make, allMakers);
  return JSON.parse(Buffer.from(kept).toString()) as Record<string, Feature[]>;
}

const cutTo =
  (box: Box) =>
  (feature: Feature): Feature[] => {
    const { geometry } = feature;
    if (geometry.type === 'LineString') {
      const line = (geometry as LineString).coordinates as LngLat[];
      return boxesMeet(boxOf([line]), box) ? [feature] : [];
    }
    const polygon = unwrapPolygon((geometry as PolygonGeometry).coordinates as Polygon);
    return [-360, 0, 360].flatMap((turn) => {
      const rings = clipRings(shiftPolygon(polygon, turn), box);
      const coordinates = rings.filter((ring) => Math.abs(signedArea(ring)) > smallest);
      return coordinates.length > 0 ? [{ ...feature, geometry: { type: 'Polygon', coordinates } }] : [];
    });
  };
