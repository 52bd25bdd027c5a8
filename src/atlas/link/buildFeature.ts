import type { WrittenFeature } from '../features/writtenFeature.ts';
import { fromPlane, toPlane } from '../geometry/mercator.ts';
import { linesOf, polygonsOf } from '../geometry/parts.ts';
import { type Basis, everyBasis, type Mention, type NameUse, type WholeFeature } from '../model/feature.ts';
import type { LngLat, MapGeometry } from '../model/geometry.ts';
import type { FeatureId } from '../model/ids.ts';
import { isEvent, isNamedAtCorner, symbolOf } from '../model/kinds.ts';
import { DAY, readWhen } from '../model/when.ts';
import type { FeatureIndex } from './featureIndex.ts';
import { resolveCheckKey } from './linkRules.ts';
import type { PlacedShape } from './placeGeometry.ts';

/** Areas are known from far away, points near by, unless the data says otherwise. */
const MIDDLE_RANK = 3;

/**
 * How a feature's shape is known: as it says, else as the places it is at; a label's place is the
 * editor's. `seen` guards against places that lead back, which another rule reports.
 */
function basisOf(
  feature: WrittenFeature,
  index: FeatureIndex,
  seen = new Set<FeatureId>(),
): Basis | undefined {
  const { basis, at = [] } = feature.properties;
  if (basis !== undefined || feature.layer.role === 'orientation') return basis ?? 'named';
  seen.add(feature.id);
  const ofPlaces = at.flatMap((name) => {
    const place = index.byId.get(index.resolve(name) ?? '');
    return place === undefined || seen.has(place.id) ? [] : (basisOf(place, index, seen) ?? []);
  });
  // Taken from several places, a shape is as certain as the least of them.
  return everyBasis.findLast((candidate) => ofPlaces.includes(candidate));
}

const nameUses = (names: Record<string, string | NameUse[]> = {}): Record<string, NameUse[]> =>
  Object.fromEntries(
    Object.entries(names).map(([code, name]) => [code, typeof name === 'string' ? [{ name }] : name]),
  );

/** A label drawn as a line: its name runs along it. */
function lineOf({ geometry }: WrittenFeature): LngLat[] | undefined {
  return geometry?.type === 'LineString' ? (geometry.coordinates as LngLat[]) : undefined;
}

/** See `Feature`: only events whose area is known by its name have them. */
function edgesOf(
  feature: WrittenFeature,
  index: FeatureIndex,
  { isPlaces, measures }: PlacedShape,
): FeatureId[] | undefined {
  const { kind, at = [] } = feature.properties;
  if (!isEvent(kind) || measures.shape !== 'area' || basisOf(feature, index) !== 'named') return undefined;
  return isPlaces ? at.map((name) => index.resolve(name) ?? name) : [feature.id];
}

/** The north-western corner of an area; undefined for what is none. */
function cornerOf(geometry: MapGeometry): LngLat | undefined {
  const corners = polygonsOf(geometry).flatMap(([outer = []]) => outer);
  const [corner] = corners.map(toPlane).toSorted((a, b) => b[1] - b[0] - (a[1] - a[0]));
  return corner && (fromPlane(corner).map((degrees) => Math.round(degrees * 1000) / 1000) as LngLat);
}

/** The day (since 1970-01-01) an instant falls on; null where there is none to name. */
const dayNumberOf = (instant: number): number | null =>
  Number.isFinite(instant) ? Math.floor(instant / DAY) : null;

/** What an EDTF date covers in days, and how well it is known; nothing where there is no date or it is not EDTF, which a rule reports. */
export function datesOf(when: string | undefined): Pick<WholeFeature, 'span' | 'precision'> {
  const read = readWhen(when);
  if (!read) return {};
  const { earliest, latest, days } = read;
  return { span: [dayNumberOf(earliest), dayNumberOf(latest)], precision: days === null ? 'coarse' : 'day' };
}

/** The feature as the page knows it, without its geometry. `checks` are added by whoever makes them. */
export function buildFeature(
  feature: WrittenFeature,
  index: FeatureIndex,
  placed: PlacedShape | undefined,
  mentions: Mention[],
): WholeFeature {
  const { id, layer, properties } = feature;
  const { outline, trim: _trim, reach: _reach, anchor: _anchor, names, ...given } = properties;
  const symbol = symbolOf(properties.kind, placed?.measures.shape ?? null) ?? 'place-point';
  const resolveAll = (ids: FeatureId[]) => ids.map((name) => index.resolve(name) ?? name);
  return {
    ...given,
    ...datesOf(given.when),
    id,
    aliases: given.aliases ?? [],
    layer: layer.id,
    symbol: layer.role === 'orientation' ? 'place-label' : symbol,
    names: nameUses(names),
    actors: given.actors ?? [],
    basis: basisOf(feature, index),
    from: (given.from ?? []).map((origin) => resolveCheckKey(origin, index)),
    sources: given.sources ?? [],
    at: resolveAll(given.at ?? []),
    partOf: given.partOf === undefined ? undefined : (index.resolve(given.partOf) ?? given.partOf),
    reports: given.reports ?? [],
    shape: null,
    bbox: null,
    anchor: null,
    ...placed?.measures,
    ...(outline === 'island' && { isIslands: true as const }),
    open: placed?.open,
    edges: placed === undefined ? undefined : edgesOf(feature, index, placed),
    corner: placed && isNamedAtCorner(properties.kind) ? cornerOf(placed.geometry) : undefined,
    course: placed && symbol === 'track' ? linesOf(placed.geometry) : undefined,
    along: given.along ?? (layer.role === 'orientation' ? lineOf(feature) : undefined),
    rank: given.rank ?? MIDDLE_RANK,
    mentions,
    checks: [],
  };
}
