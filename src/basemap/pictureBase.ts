import { readFileSync } from 'node:fs';
import type { Feature, LineString, Polygon as PolygonGeometry } from 'geojson';
import { boundaryRulesOf } from '../atlas/boundaries/boundaryRules.ts';
import { type Box, boxesMeet, boxOf, shiftPolygon, signedArea } from '../atlas/geometry/polygon.ts';
import { cachedFile } from '../atlas/kept/cache.ts';
import type { LngLat, Polygon } from '../atlas/model/geometry.ts';
import { readBasemapLayers } from './basemapLayers.ts';
import { clipRings } from './clipRings.ts';
import { basemapMakers } from './makers.ts';
import { keptDepthSteps } from './seafloor/depthSteps.ts';
import { unwrapPolygon } from './unwrap.ts';

/** Degrees around the first view that a very wide screen shows. */
const around = 30;

/** Square degrees below which nothing is kept: less than a few pixels in a picture of the box. */
const smallest = 0.02;

/** The basemap's layers by name, as its tiles have them, around a view; coarse, for pictures of it. East may run on past 180. */
export async function pictureBase(
  geoDir: string,
  [west, south, east, north]: Box,
  depthEdges: readonly number[],
): Promise<Record<string, Feature[]>> {
  const rules = boundaryRulesOf(geoDir).lines;
  const box: Box = [west - around, Math.max(-80, south - 14), east + around, Math.min(84, north + 10)];
  const make = async () => {
    const layers = { depth: await keptDepthSteps(depthEdges), ...readBasemapLayers('50m', rules) };
    const within = Object.entries(layers).map(([name, features]) => [name, features.flatMap(cutTo(box))]);
    return JSON.stringify(Object.fromEntries(within));
  };
  const file = await cachedFile('picture.json', { box, rules, depthEdges }, make, basemapMakers);
  return JSON.parse(readFileSync(file, 'utf8'));
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
