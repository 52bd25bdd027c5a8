import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature } from 'geojson';
import type { Box } from '../../src/atlas/geometry/polygon.ts';
import type { BBox } from '../../src/atlas/model/geometry.ts';
import { clipRings } from '../../src/basemap/clipRings.ts';
import { joinAntimeridian } from '../../src/basemap/joinAntimeridian.ts';
import { readAllLand } from '../../src/basemap/land.ts';
import { repairPolygon } from '../../src/basemap/repair.ts';
import { unwrapPolygon } from '../../src/basemap/unwrap.ts';

/** A feature of the bare page. */
export type BareFeature = Feature<BareGeometry, { name: string }>;
type BareGeometry = Extract<Feature['geometry'], { type: 'Point' | 'LineString' | 'Polygon' }>;

/** Writes `land.geojson`, Natural Earth's 1:50m within the extent, and `features.geojson`, sixty over the view. */
export function writeBareData(folder: string, { extent, view }: { extent: BBox; view: BBox }): void {
  mkdirSync(folder, { recursive: true });
  const write = (name: string, features: Feature[]) =>
    writeFileSync(join(folder, name), JSON.stringify({ type: 'FeatureCollection', features }));
  write('land.geojson', landWithin(extent));
  write(
    'features.geojson',
    Array.from({ length: 60 }, (_, index) => bareFeature(index, view)),
  );
}

function landWithin([west, south, east, north]: BBox): Feature[] {
  const box: Box = [west, south, east < west ? east + 360 : east, north];
  return joinAntimeridian(readAllLand('50m').map(unwrapPolygon))
    .flatMap((polygon) => repairPolygon(clipRings(polygon, box)))
    .map((coordinates) => ({
      type: 'Feature',
      properties: {},
      geometry: {
        type: 'Polygon',
        coordinates: coordinates.map((ring) =>
          ring.map((place) => place.map((value) => Number(value.toFixed(3)))),
        ),
      },
    }));
}

/** Areas, lines and points in turn, ten in a row. */
function bareFeature(index: number, [west, south, east, north]: BBox): BareFeature {
  const lng = west + ((index % 10) + 0.5) * ((east - west) / 10);
  const lat = south + (Math.floor(index / 10) + 0.5) * ((north - south) / 6);
  const round = Array.from({ length: 25 }, (_, step): [number, number] => {
    const angle = ((step % 24) / 24) * 2 * Math.PI;
    return [lng + 2 * Math.cos(angle), lat + 2 * Math.sin(angle)];
  });
  const geometries: BareGeometry[] = [
    { type: 'Polygon', coordinates: [round] },
    { type: 'LineString', coordinates: round.slice(0, 13) },
    { type: 'Point', coordinates: [lng, lat] },
  ];
  const geometry = geometries[index % 3] as BareGeometry;
  return { type: 'Feature', properties: { name: `${geometry.type} ${index + 1}` }, geometry };
}
