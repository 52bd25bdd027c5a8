/** Rules on where things come to lie once every geometry is known. */

import { group } from 'd3-array';
import { problemsBy, type Rules } from '../features/featureRule.ts';
import type { WrittenFeature } from '../features/writtenFeature.ts';
import { distanceKm, divideLine } from '../geodesy/geodesic.ts';
import { isInBox } from '../geometry/boundingBox.ts';
import { isInsideArea } from '../geometry/inside.ts';
import { linesOf, partsOf } from '../geometry/parts.ts';
import type { BaseData } from '../model/baseData.ts';
import type { LngLat } from '../model/geometry.ts';
import type { FeatureId } from '../model/ids.ts';
import { isEvent } from '../model/kinds.ts';
import type { Problem } from '../model/problem.ts';
import type { FeatureIndex } from './featureIndex.ts';
import type { PlacedShape } from './placeGeometry.ts';

/** A ship's way may touch land this near its ends: ports lie inside a coarse coast. */
const PORT_KM = 30;
const STEP_DEGREES = 0.05;
/** Two equal labels this near to each other read as one label drawn twice. */
const SAME_PLACE_KM = 30;

/** What is known of all features: where each is, and where land is. */
interface KnownShapes {
  index: FeatureIndex;
  /** Features on the map that are no events, by their titles. */
  labelled: ReadonlyMap<string, readonly WrittenFeature[]>;
  shapes: ReadonlyMap<FeatureId, PlacedShape>;
  base: BaseData;
}

function firstLandOn(line: LngLat[], base: BaseData): LngLat | undefined {
  const [first, last] = [line[0], line.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const isAtSea = (point: LngLat) => distanceKm(point, first) > PORT_KM && distanceKm(point, last) > PORT_KM;
  return base.firstOnLand(divideLine(line, STEP_DEGREES).filter(isAtSea));
}

function isSamePlace(a: PlacedShape, b: PlacedShape): boolean {
  return (
    distanceKm(a.measures.anchor, b.measures.anchor) < SAME_PLACE_KM ||
    isInsideArea(a.measures.anchor, b.geometry) ||
    isInsideArea(b.measures.anchor, a.geometry)
  );
}

const rules: Rules<KnownShapes> = {
  'anchor-inside': ({ id, properties: { anchor } }, { shapes }) => {
    const bbox = shapes.get(id)?.measures.bbox;
    return (
      anchor !== undefined &&
      bbox !== undefined &&
      !isInBox(anchor, bbox) &&
      `“anchor” ${anchor.join(', ')} lies outside its shape’s box ${bbox.join(', ')}`
    );
  },
  'at-inside': ({ id, geometry, properties: { at = [] } }, { shapes, index }) => {
    const own = geometry === null ? undefined : shapes.get(id);
    const boxes = at.flatMap((name) => {
      const place = shapes.get(index.resolve(name) ?? '');
      return place === undefined ? [] : [place.measures.bbox];
    });
    if (own === undefined || boxes.length === 0) return false;
    const outside = partsOf(own.geometry)
      .flat()
      .find((point) => !boxes.some((box) => isInBox(point, box)));
    return outside && `its geometry reaches out of the places it is “at”: ${outside.join(', ')}`;
  },
  'track-on-land': ({ id, properties: { kind } }, { shapes, base }) => {
    const shape = kind === 'passage' || kind === 'voyage' ? shapes.get(id) : undefined;
    return (shape ? linesOf(shape.geometry) : [])
      .map((line) => firstLandOn(line, base))
      .filter((land) => land !== undefined)
      .map((land) => `a ${kind} runs over land at ${land.map((degrees) => degrees.toFixed(2)).join(', ')}`);
  },
  'label-repeated': (feature, { shapes, labelled }) => {
    const { title, kind } = feature.properties;
    const shape = isEvent(kind) ? undefined : shapes.get(feature.id);
    if (shape === undefined) return false;
    const first = labelled.get(title)?.find((other) => {
      const otherShape = shapes.get(other.id);
      return other === feature || (otherShape && isSamePlace(shape, otherShape));
    });
    if (first === undefined || first === feature) return false;
    return `“${title}” is labelled here already by ${first.file}:${first.line} (${first.id})`;
  },
};

/** Anchors outside their shapes, events outside their places, ships on land, and places labelled twice. */
export function shapeProblems(
  index: FeatureIndex,
  shapes: ReadonlyMap<FeatureId, PlacedShape>,
  base: BaseData,
): Problem[] {
  const features = [...index.byId.values()];
  const labels = features.filter(({ id, properties: { kind } }) => !isEvent(kind) && shapes.has(id));
  const labelled = group(labels, ({ properties }) => properties.title);
  return problemsBy(rules, features, { index, labelled, shapes, base });
}
