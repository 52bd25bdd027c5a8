/** Rules on where things come to lie once every geometry is known. */

import { problemOf, type WrittenFeature } from '../features/writtenFeature.ts';
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

type Shapes = Map<FeatureId, PlacedShape>;

function anchorOutside(feature: WrittenFeature, shapes: Shapes): Problem[] {
  const { anchor } = feature.properties;
  const shape = shapes.get(feature.id);
  if (anchor === undefined || shape === undefined || isInBox(anchor, shape.measures.bbox)) return [];
  const message = `“anchor” ${anchor.join(', ')} lies outside its shape’s box ${shape.measures.bbox.join(', ')}`;
  return [problemOf(feature, { rule: 'anchor-inside', message })];
}

function outOfPlaces(feature: WrittenFeature, shapes: Shapes, index: FeatureIndex): Problem[] {
  const own = feature.geometry === null ? undefined : shapes.get(feature.id);
  const boxes = (feature.properties.at ?? []).flatMap((name) => {
    const place = shapes.get(index.resolve(name) ?? '');
    return place === undefined ? [] : [place.measures.bbox];
  });
  if (own === undefined || boxes.length === 0) return [];
  const outside = partsOf(own.geometry)
    .flat()
    .find((point) => !boxes.some((box) => isInBox(point, box)));
  if (outside === undefined) return [];
  const message = `its geometry reaches out of the places it is “at”: ${outside.join(', ')}`;
  return [problemOf(feature, { rule: 'at-inside', message })];
}

function firstLandOn(line: LngLat[], base: BaseData): LngLat | undefined {
  const [first, last] = [line[0], line.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return divideLine(line, STEP_DEGREES)
    .filter((point) => distanceKm(point, first) > PORT_KM && distanceKm(point, last) > PORT_KM)
    .find((point) => base.islandAt(point) !== null);
}

function trackOverLand(feature: WrittenFeature, shapes: Shapes, base: BaseData): Problem[] {
  const { kind } = feature.properties;
  const shape = shapes.get(feature.id);
  if ((kind !== 'passage' && kind !== 'voyage') || shape === undefined) return [];
  return linesOf(shape.geometry).flatMap((line) => {
    const land = firstLandOn(line, base);
    if (land === undefined) return [];
    const message = `a ${kind} runs over land at ${land.map((degrees) => degrees.toFixed(2)).join(', ')}`;
    return [problemOf(feature, { rule: 'track-on-land', message })];
  });
}

function isSamePlace(a: PlacedShape, b: PlacedShape): boolean {
  return (
    distanceKm(a.measures.anchor, b.measures.anchor) < SAME_PLACE_KM ||
    isInsideArea(a.measures.anchor, b.geometry) ||
    isInsideArea(b.measures.anchor, a.geometry)
  );
}

function repeatedLabels(features: WrittenFeature[], shapes: Shapes): Problem[] {
  return features.flatMap((feature, place) => {
    const { title } = feature.properties;
    const shape = shapes.get(feature.id);
    const other = features.slice(0, place).find(({ id, properties }) => {
      const otherShape = properties.title === title ? shapes.get(id) : undefined;
      return shape !== undefined && otherShape !== undefined && isSamePlace(shape, otherShape);
    });
    if (other === undefined) return [];
    const message = `“${title}” is labelled here already by ${other.file}:${other.line} (${other.id})`;
    return [problemOf(feature, { rule: 'label-repeated', message })];
  });
}

/** Anchors outside their shapes, events outside their places, ships on land, and places labelled twice. */
export function shapeProblems(index: FeatureIndex, shapes: Shapes, base: BaseData): Problem[] {
  const features = [...index.byId.values()];
  return [
    ...features.flatMap((feature) => [
      ...anchorOutside(feature, shapes),
      ...outOfPlaces(feature, shapes, index),
      ...trackOverLand(feature, shapes, base),
    ]),
    ...repeatedLabels(
      features.filter(({ properties: { kind } }) => !isEvent(kind)),
      shapes,
    ),
  ];
}
