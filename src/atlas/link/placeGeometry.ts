import { problemOf, type WrittenFeature } from '../features/writtenFeature.ts';
import type { Fault } from '../files/propertyProblems.ts';
import { cutAntimeridian } from '../geometry/cutAntimeridian.ts';
import { simplify, snapToGrid } from '../geometry/jts.ts';
import { measureShape, type ShapeMeasures } from '../geometry/measureShape.ts';
import { areaOf, joinGeometries, pointsOf } from '../geometry/parts.ts';
import { windPolygon } from '../geometry/polygon.ts';
import { shapeOf } from '../geometry/shape.ts';
import { packed } from '../kept/packed.ts';
import type { BaseData } from '../model/baseData.ts';
import type { LngLat, MapGeometry } from '../model/geometry.ts';
import type { FeatureId } from '../model/ids.ts';
import { isPointEvent } from '../model/kinds.ts';
import type { Problem } from '../model/problem.ts';
import { areaWithin } from '../rings/areaWithin.ts';
import type { FeatureIndex } from './featureIndex.ts';

/** Where a feature is on the map. */
export interface PlacedShape {
  geometry: MapGeometry;
  measures: ShapeMeasures;
  /** See `Feature`: its own, or those of the places it is drawn with. */
  open?: LngLat[][];
  /** Whether the feature is drawn as the places it is at. */
  isPlaces: boolean;
}

/** Thrown within this file only: a fault that leaves the feature without a geometry. */
class Unplaceable extends Error {
  readonly fault: Fault;
  constructor(fault: Fault) {
    super(fault.message);
    this.fault = fault;
  }
}

/** The outlines of the base data that hold the points, joined. */
function outlineAt(points: LngLat[], outline: 'island' | 'country', base: BaseData): MapGeometry {
  const outlines = points.map((point) => {
    const found = outline === 'island' ? base.islandAt(point) : base.countryAt(point);
    if (found !== null) return found;
    const message = `the base data has no ${outline} at ${point.join(', ')}: move the point onto it`;
    throw new Unplaceable({ rule: 'outline-found', message });
  });
  const joined = joinGeometries(outlines);
  if (joined === null)
    throw new Unplaceable({ rule: 'outline-found', message: 'has no point to find an outline at' });
  return joined;
}

/** The feature's own geometry as it is drawn: outlined or trimmed as its properties ask. */
function ownGeometry({ geometry, properties }: WrittenFeature, base: BaseData): MapGeometry | null {
  if (geometry === null) return null;
  if (properties.outline !== undefined) return outlineAt(pointsOf(geometry), properties.outline, base);
  if (properties.trim === undefined) return geometry;
  try {
    return base.withoutLand(geometry);
  } catch (error) {
    const message = `its land cannot be cut away: ${error instanceof Error ? error.message : String(error)}`;
    throw new Unplaceable({ rule: 'trim', message });
  }
}

function ownAnchor({ geometry, properties }: WrittenFeature): LngLat | undefined {
  if (properties.anchor !== undefined) return properties.anchor;
  return properties.outline === undefined || geometry === null ? undefined : pointsOf(geometry)[0];
}

/** Coordinates of a reach: some 100 m, as fine as its middle is known. */
const reachDecimals = 3;
/** Degrees by which a reach may be smoothed: a country's own bays do not show in it. */
const reachTolerance = 0.02;

/** All that is within so many kilometres of a place, cut at the antimeridian. */
function reachOf(place: MapGeometry, km: number): MapGeometry {
  const area = cutAntimeridian(simplify(areaWithin(place, km), reachTolerance));
  return areaOf(snapToGrid(area, reachDecimals).map(windPolygon));
}

/** The geometry of an event at these places: their areas or lines, or marks where its kind or theirs asks for marks. */
function eventGeometry(kind: string, places: PlacedShape[], base: BaseData): MapGeometry | null {
  const geometries = places.map(({ geometry }) => geometry);
  const shapes = new Set(geometries.map(shapeOf));
  // The very same geometry, not a copy of it: what is known of one is known of the other.
  if (!isPointEvent(kind) && geometries.length === 1) return geometries[0] ?? null;
  if (!isPointEvent(kind) && shapes.size === 1) {
    return shapes.has('area') ? base.united(geometries) : joinGeometries(geometries);
  }
  const marks = places.map(({ measures }): MapGeometry => ({ type: 'Point', coordinates: measures.anchor }));
  return joinGeometries(marks);
}

/**
 * Gives every feature its geometry: outlines and trimmed areas from the base data, events those of the
 * places they are `at`. Unlocated features are not in the result; nor are those with a problem.
 * References must already have been checked; a cycle of `at` leaves its members without a shape.
 */
export function placeGeometries(
  index: FeatureIndex,
  base: BaseData,
): { shapes: Map<FeatureId, PlacedShape>; problems: Problem[] } {
  const shapes = new Map<FeatureId, PlacedShape>();
  const problems: Problem[] = [];
  const visited = new Set<FeatureId>();
  /** What events at the same places are drawn as: the very same. */
  const drawnAt = new Map<string, Pick<PlacedShape, 'geometry' | 'measures'>>();

  function place(feature: WrittenFeature): void {
    if (visited.has(feature.id)) return;
    visited.add(feature.id);
    const places = (feature.properties.at ?? []).flatMap((name) => {
      const target = index.byId.get(index.resolve(name) ?? '');
      if (target === undefined) return [];
      place(target);
      return shapes.get(target.id) ?? [];
    });
    const { reach: asked, kind, at = [] } = feature.properties;
    const mark = `${isPointEvent(kind)} ${at.join(' ')}`;
    const origin = asked && index.byId.get(index.resolve(asked.of) ?? '');
    if (origin) place(origin);
    try {
      const from = shapes.get(origin?.id ?? '')?.geometry;
      const reach = asked && from ? reachOf(from, asked.km) : null;
      const own = reach ?? ownGeometry(feature, base);
      const known = own === null ? drawnAt.get(mark) : undefined;
      const found = own ?? known?.geometry ?? eventGeometry(kind, places, base);
      if (found === null) return;
      const geometry = packed(found, 'coordinates');
      const same = known ?? places.find((other) => other.geometry === geometry);
      const measures = same?.measures ?? measureShape(geometry);
      if (own === null) drawnAt.set(mark, { geometry, measures });
      const anchor = ownAnchor(feature) ?? (own === null ? places[0]?.measures.anchor : undefined);
      const open =
        own === null ? places.flatMap((other) => other.open ?? []) : (feature.properties.open ?? []);
      shapes.set(feature.id, {
        geometry,
        measures: { ...measures, anchor: anchor ?? measures.anchor },
        isPlaces: own === null,
        ...(open.length > 0 && measures.shape === 'area' && { open }),
      });
    } catch (error) {
      if (!(error instanceof Unplaceable)) throw error;
      problems.push(problemOf(feature, error.fault));
    }
  }

  for (const feature of index.byId.values()) place(feature);
  return { shapes, problems };
}
