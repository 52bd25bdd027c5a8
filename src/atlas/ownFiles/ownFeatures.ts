import type { Geometry } from 'geojson';
import { type GeoFeature, guardRoot } from '../geojson/guards.ts';
import { clip } from '../geojson/quote.ts';
import { boxOfParts, unwrappedBox } from '../geometry/boundingBox.ts';
import { partsOf, simpleGeometries } from '../geometry/parts.ts';
import type { BBox } from '../model/geometry.ts';

/** A feature of a reader's file, in words. */
export interface OwnFeature {
  /** What the file calls it; null where it has no name. */
  title: string | null;
  /** Its own `id` as text; null where it has none. */
  id: string | null;
  /** `Polygon` and so on; null where it has no place. */
  geometry: Geometry['type'] | null;
  /** Texts letter for letter, anything else as JSON. In the file's order. */
  properties: readonly (readonly [name: string, value: string])[];
  /** West may lie below -180 and east above 180 where that is the short way round. Null where it has no place. */
  bbox: BBox | null;
}

/** Properties that name a feature, the most usual first. */
const naming = ['title', 'name', 'Name', 'NAME', 'label'];
const titleLength = 120;

/**
 * The features of a file that was checked before: those of these places, without them all. `bytes` hold one GeoJSON
 * object. Throws where they do not.
 */
export function readFeatures(bytes: Uint8Array, places: readonly number[] | null): GeoFeature[] {
  const root = guardRoot(JSON.parse(new TextDecoder().decode(bytes)), () => {});
  if (!root) throw new Error('This is not GeoJSON.');
  const all = root.features as GeoFeature[];
  return places ? places.flatMap((place) => all[place] ?? []) : all;
}

/** What a feature is called in a list; null where nothing in it names it. */
export function titleOf({ properties }: GeoFeature): string | null {
  for (const name of naming) {
    const value: unknown = properties && Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (typeof value === 'string' && value.trim() !== '') return clip(value.trim(), titleLength);
  }
  return null;
}

/** The feature in words. */
export function inWords(feature: GeoFeature): OwnFeature {
  const { id, geometry, properties } = feature;
  return {
    title: titleOf(feature),
    id: id === undefined ? null : String(id),
    geometry: geometry?.type ?? null,
    properties: Object.entries(properties ?? {}).map(([name, value]) => [name, valueInWords(value)]),
    bbox: boxAround([feature]),
  };
}

const valueInWords = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** The box around features, the short way round the globe; null where none has a place. */
export function boxAround(features: readonly GeoFeature[]): BBox | null {
  const parts = features.flatMap(({ geometry }) =>
    geometry
      ? simpleGeometries(geometry)
          .flatMap(partsOf)
          .filter(([first]) => first)
      : [],
  );
  return parts.length > 0 ? unwrappedBox(boxOfParts(parts)) : null;
}
