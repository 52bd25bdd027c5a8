import type { Geometry } from 'geojson';
import { checkBox } from './boundingBox.ts';
import { checkCrs } from './coordinateSystem.ts';
import type { Report } from './findings.ts';
import type { GeoFeature } from './guards.ts';
import { quote } from './quote.ts';

/** Members that define another type: an object of this type must not have them (RFC 7946 §7.1). */
const FOREIGN = {
  FeatureCollection: ['coordinates', 'geometries', 'geometry', 'properties'],
  Feature: ['coordinates', 'geometries', 'features'],
  Geometry: ['geometry', 'properties', 'features'],
};

/** No object has members that make it one of another type. */
export function checkForeign(object: object, kind: keyof typeof FOREIGN, report: Report): void {
  for (const name of FOREIGN[kind])
    if (Object.hasOwn(object, name))
      report('foreign-member', () => `a ${kind} must not have the member "${name}": move or remove it`);
}

/** What may stand in any geometry, and in each part of a collection: members of other types, `crs`, `bbox`. */
export function checkGeometryMembers(geometry: Geometry, report: Report): void {
  checkForeign(geometry, 'Geometry', report);
  checkCrs(geometry, report);
  checkBox(geometry, [geometry], report);
  if (geometry.type === 'GeometryCollection')
    for (const part of geometry.geometries) checkGeometryMembers(part, report);
}

/** A feature's own: `properties` an object or null, `id` a string or number (RFC 7946 §3.2); no members of other types (§7.1). */
export function checkFeatureMembers(feature: GeoFeature, report: Report): void {
  checkForeign(feature, 'Feature', report);
  const properties: unknown = Object.hasOwn(feature, 'properties') ? feature.properties : undefined;
  if (typeof properties !== 'object' || Array.isArray(properties))
    report('properties-type', () =>
      properties === undefined
        ? 'the member "properties" is missing: write {} or null where there is nothing to say'
        : `"properties" should be an object or null, not ${quote(properties)}`,
    );
  if (!Object.hasOwn(feature, 'id')) return;
  const id: unknown = feature.id;
  if (typeof id !== 'string' && typeof id !== 'number')
    report(
      'id-type',
      () => `"id" should be a string or a number, not ${quote(id)}: leave it out if there is none`,
    );
}
