import type { Feature } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { isRecord } from '../../geojson/guardGeometry.ts';
import { quote } from '../../geojson/quote.ts';
import { collectionBytes } from './collectionBytes.ts';
import { saidIn, Unreadable } from './unreadable.ts';

/** TopoJSON as GeoJSON: the features of all its objects. Throws `Unreadable`, with the path, where one of them is none. */
export function topojsonAsGeojson(topology: Topology): Uint8Array {
  if (!isRecord(topology.objects))
    throw new Unreadable('objects: TopoJSON has its shapes in it, and here is none');
  const features = Object.entries(topology.objects).flatMap(([name, object]): Feature[] => {
    try {
      const made = feature(topology, object);
      return made.type === 'FeatureCollection' ? made.features : [made];
    } catch (error) {
      throw new Unreadable(`objects.${quote(name)}: its arcs cannot be put together${saidIn(error)}`);
    }
  });
  return collectionBytes(features);
}
