import { shapeOf } from '../geometry/shape.ts';
import { isEvent, isPointEvent, symbolOf } from '../model/kinds.ts';
import type { KnownNames, Rules } from './featureRule.ts';
import type { WrittenFeature } from './writtenFeature.ts';

function placesOf({ geometry, properties }: WrittenFeature): string[] {
  return [
    ...(geometry === null ? [] : ['a geometry']),
    ...(properties.at === undefined ? [] : ['“at”']),
    ...(properties.reach === undefined ? [] : ['“reach”']),
    ...(properties.unlocated === undefined ? [] : ['“unlocated”']),
  ];
}

/** The shape the file's geometry will have once an outline has taken its place. */
function builtShape({ geometry, properties }: WrittenFeature) {
  if (geometry === null) return null;
  return properties.outline === undefined ? shapeOf(geometry) : 'area';
}

/** Where a feature is: in exactly one way, or an event with an area of its own `at` places; and in a form its kind can be drawn in. */
export const placeRules: Rules<KnownNames> = {
  'one-place': (feature) => {
    const places = placesOf(feature);
    const { geometry, properties } = feature;
    const isWithinPlaces = geometry !== null && properties.at !== undefined && isEvent(properties.kind);
    if (places.length === 1 || (places.length === 2 && isWithinPlaces)) return false;
    return places.length === 0
      ? 'has no place: give a geometry, “at” (ids of places) or “unlocated” (the reason)'
      : `has ${places.join(' and ')}: keep one of them`;
  },
  'at-event': ({ properties: { at, kind } }) =>
    at !== undefined &&
    !isEvent(kind) &&
    `only what happens can be “at” a place; a ${kind} needs its own geometry (or “partOf”)`,
  'kind-shape': (feature) => {
    const shape = builtShape(feature);
    const { kind } = feature.properties;
    return (
      shape !== null &&
      symbolOf(kind, shape) === null &&
      `a feature of kind “${kind}” cannot be drawn as ${shape}; change the kind or the geometry`
    );
  },
  'name-at': ({ properties: { nameAt, kind } }) =>
    nameAt !== undefined &&
    (!isEvent(kind) || isPointEvent(kind)) &&
    `a ${kind} has its name at its own spot: “nameAt” is for exercises and tracks`,
  'outline-point': ({ geometry, properties: { outline } }) =>
    outline !== undefined &&
    (geometry === null || shapeOf(geometry) !== 'point') &&
    '“outline” needs a Point on the island or country as geometry',
  'trim-area': ({ geometry, properties: { trim } }) =>
    trim !== undefined &&
    (geometry === null || shapeOf(geometry) !== 'area') &&
    'only a Polygon or MultiPolygon can have its land trimmed',
};
