import type {
  FeatureCollection,
  Feature as GeoJsonFeature,
  LineString,
  MultiLineString,
  Point,
} from 'geojson';
import { readPairKey } from '../atlas/checks/checkKey.ts';
import type { Atlas } from '../atlas/model/atlas.ts';
import type { Feature } from '../atlas/model/feature.ts';
import type { LngLat } from '../atlas/model/geometry.ts';
import type { LayerId } from '../atlas/model/ids.ts';
import { isEvent } from '../atlas/model/kinds.ts';
import { symbolOf } from '../layers/list.ts';
import { firstZoomAlong, greatness } from '../layers/nameAlong.ts';
import type { NameLook } from '../layers/nameLook.ts';
import { nameOnMap, namesAlong, shortNameOnMap } from '../layers/nameOnMap.ts';
import type { LabelGap } from '../layers/nameType.ts';
import { ownGlyph, signRows } from '../layers/signRow.ts';
import type { LabelProperties } from './labelProperties.ts';
import { lengthText } from './lengthText.ts';
import { themeLabels } from './themeLabels.ts';

/** How a feature's name is set; null for a figure that is not known. */
function lookOf({ symbol, kind, lengthKm }: Feature): NameLook | null {
  const look = symbolOf(symbol).nameLook(kind);
  return look === 'figure' && lengthKm === undefined ? null : look;
}

function gapOf(feature: Feature, look: NameLook, ofBase: boolean, withEvents: Set<string>): LabelGap {
  if (look === 'event' || withEvents.has(feature.id)) return 'events';
  if (feature.corner) return 'corner';
  if (ofBase) return feature.kind === 'city' || feature.kind === 'port' ? 'dot' : 'none';
  return symbolOf(feature.symbol).form === 'spot' ? 'mark' : 'none';
}

/** What a measured distance lies between. */
const endsOf = ({ from }: Feature, byId: ReadonlyMap<string, Feature>): Feature[] =>
  from.flatMap((key) => readPairKey(key)?.pair ?? []).flatMap((id) => byId.get(id) ?? []);

/** On which side of a measured distance the area lies that it was measured from. */
function gapOfFigure(anchor: LngLat, ends: readonly Feature[]): LabelGap {
  const area = ends.find(({ shape }) => shape === 'area')?.anchor;
  if (!area) return 'none';
  return area[1] < anchor[1] ? 'area-south' : 'area-north';
}

/**
 * Where a name in the middle of its line stands while there are signs at its spot: out of their way, where they are not a degree off. Below
 * them only where the line is steep: elsewhere the name along it leaves room there, and both would be seen.
 */
function besideSigns(spot: LngLat, along: LngLat[] | undefined): LabelProperties['signs'] {
  const [from, middle = spot, to] = [along?.[0], middleOf(along), along?.at(-1)];
  if (Math.hypot(middle[0] - spot[0], middle[1] - spot[1]) >= 1) return 'none';
  return from && to && to[1] - from[1] > to[0] - from[0] ? 'around' : 'above';
}

const middleOf = (along: LngLat[] | undefined): LngLat | undefined => along?.[Math.floor(along.length / 2)];

/** Names at their spots, with the tracks that they keep clear of (names of no letters), and the lines along which some of them run where there is room. */
export interface MapLabels {
  points: FeatureCollection<Point | MultiLineString, LabelProperties>;
  lines: FeatureCollection<LineString, LabelProperties>;
}

const made = new WeakMap<Atlas['features'], { lang: string; labels: MapLabels }>();

/** The names of everything that has a place, in a language, each at its anchor, or at the middle of the line it runs along. */
export function mapLabels(atlas: Atlas, lang: string): MapLabels {
  const known = made.get(atlas.features);
  if (known?.lang === lang) return known.labels;
  const labels = labelsOf(atlas, lang);
  made.set(atlas.features, { lang, labels });
  return labels;
}

function labelsOf(atlas: Atlas, lang: string): MapLabels {
  const codes = atlas.languages.map(({ code }) => code);
  const [common = ''] = codes;
  const orientation = new Set(atlas.layers.filter(({ role }) => role === 'orientation').map(({ id }) => id));
  const shownElsewhere = new Map<string, LayerId>();
  for (const feature of atlas.features) {
    if (feature.shape !== null && !orientation.has(feature.layer))
      shownElsewhere.set(feature.title, feature.layer);
  }
  const byId = new Map(atlas.features.map((feature) => [feature.id, feature]));
  const rowOf = signRows(atlas.features);
  const signed = new Set(
    atlas.features.flatMap((event) => (ownGlyph(event) === null ? [] : (event.edges ?? []))),
  );
  const withEvents = new Set(atlas.features.flatMap(({ at }) => at));
  const labels: MapLabels = {
    points: { type: 'FeatureCollection', features: [] },
    lines: { type: 'FeatureCollection', features: [] },
  };
  for (const feature of atlas.features) {
    const look = lookOf(feature);
    if (!feature.anchor || feature.shape === null || !look) continue;
    const ofBase = orientation.has(feature.layer);
    const { along } = feature;
    const properties: LabelProperties = {
      id: feature.id,
      layer: feature.layer,
      look,
      rank: feature.rank,
      side: feature.actors[0] ?? '',
      gap: feature.along ? (ofBase ? 'none' : 'room') : gapOf(feature, look, ofBase, withEvents),
      runs: feature.along !== undefined,
      signs: signed.has(feature.id) ? besideSigns(feature.anchor, along) : 'none',
      way: 0,
      order: 0,
      great: 0,
      twin: (ofBase && shownElsewhere.get(feature.title)) || '',
      text: nameOnMap(feature, lang, common),
    };
    if (look === 'figure' && feature.lengthKm !== undefined) {
      const ends = endsOf(feature, byId);
      // Their own names may not stand there: their layer is off, or there is no room.
      const places = ends.filter(({ kind }) => !isEvent(kind));
      const names = places.map((place) => shortNameOnMap(place, lang, common));
      properties.text = [...new Set(names), lengthText(feature.lengthKm)].join('\n');
      properties.rank = feature.lengthKm;
      properties.gap = gapOfFigure(feature.anchor, ends);
    }
    if (look === 'theme') {
      labels.points.features.push(...themeLabels(feature, properties, { byId, rowOf, lang }));
      continue;
    }
    if (along) {
      labels.lines.features.push(...namesAlongLine(feature, along, properties, lang, codes));
      properties.short = shortNameOnMap(feature, lang, common);
    }
    labels.points.features.push({
      type: 'Feature',
      properties,
      geometry: { type: 'Point', coordinates: middleOf(along) ?? feature.corner ?? feature.anchor },
    });
  }
  numbered(labels.points.features);
  numbered(labels.lines.features);
  return labels;
}

/** Tells names apart, and which of two is placed first that count the same, whatever else is shown. */
function numbered(labels: GeoJsonFeature<Point | LineString | MultiLineString, LabelProperties>[]): void {
  for (const [order, label] of labels.entries()) {
    label.id = order;
    label.properties = { ...label.properties, order };
  }
}

/** One feature for each way to set the name along its line. */
function namesAlongLine(
  feature: Feature,
  along: LngLat[],
  properties: LabelProperties,
  lang: string,
  codes: string[],
): GeoJsonFeature<LineString, LabelProperties>[] {
  const [common = ''] = codes;
  const { rank } = properties;
  // Of all languages: a water is as great in each.
  const names = codes.map((code) => namesAlong(feature, code, common)[0] ?? '');
  const great = greatness(along, names, rank);
  return namesAlong(feature, lang, common).flatMap((text, way) =>
    text
      ? [
          {
            type: 'Feature' as const,
            properties: {
              ...properties,
              way,
              great,
              text,
              from: firstZoomAlong(along, text, { rank, great }),
            },
            geometry: { type: 'LineString' as const, coordinates: along },
          },
        ]
      : [],
  );
}
