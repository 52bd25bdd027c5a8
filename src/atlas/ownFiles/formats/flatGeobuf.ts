import { parseProperties } from 'flatgeobuf/lib/mjs/generic/feature.js';
import { deserializeStream, type FromFeatureFn } from 'flatgeobuf/lib/mjs/generic/featurecollection.js';
import { fromFeature } from 'flatgeobuf/lib/mjs/geojson/feature.js';
import type { HeaderMeta } from 'flatgeobuf/lib/mjs/header-meta.js';
import type { Feature, Geometry } from 'geojson';
import { quote } from '../../geojson/quote.ts';
import { collectionBytes } from './collectionBytes.ts';
import { asDamage, Unreadable } from './unreadable.ts';

type Found = Feature<Geometry | null>;

/** WGS 84 in degrees, or not said. */
const degrees = new Set([0, 4326]);

/** FlatGeobuf as GeoJSON. Rejects with `Unreadable` where it is damaged, cut off, or in other coordinates than degrees. */
export async function flatGeobufAsGeojson(bytes: Uint8Array): Promise<Uint8Array> {
  const features: Found[] = [];
  let wanted = 0;
  const onHeader = ({ crs, featuresCount, indexNodeSize }: HeaderMeta): void => {
    if (crs && !degrees.has(crs.code))
      throw new Unreadable(
        `its coordinates are in ${crs.org ?? 'EPSG'}:${crs.code}; only WGS 84 in degrees is read: reproject the data`,
      );
    // The library would look for the end of an index over nothing, and never stop.
    if (featuresCount === 0 && indexNodeSize > 0) throw new Unreadable('it holds no feature');
    wanted = featuresCount;
  };
  try {
    // By way of a stream each feature is copied, and so stands where arrays of numbers may begin.
    const stream = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream();
    for await (const feature of deserializeStream(stream, whole, onHeader)) {
      features.push(feature as unknown as Found);
    }
  } catch (error) {
    throw asDamage(error, `after ${features.length} features the FlatGeobuf file`);
  }
  if (wanted > features.length)
    throw new Unreadable(`it ends after ${features.length} of ${quote(wanted)} features: it is cut off`);
  return collectionBytes(features);
}

/** The library has no answer to a feature without a place. Its ids are places in the file, which stand in no file. */
const whole: FromFeatureFn = (id, feature, header) => {
  if (!feature.geometry())
    return { type: 'Feature', properties: parseProperties(feature, header.columns), geometry: null } as never;
  const { geometry, properties } = fromFeature(id, feature, header);
  return { type: 'Feature', properties, geometry } as never;
};
