import type { FeatureCollection, LineString } from 'geojson';
import type { Atlas } from '../atlas/model/atlas.ts';
import type { Feature, SymbolId } from '../atlas/model/feature.ts';
import type { LngLat } from '../atlas/model/geometry.ts';
import type { LayerId, SideId } from '../atlas/model/ids.ts';
import type { LabelGap, LabelLook } from '../layers/placeLabel.ts';
import { lengthText } from './lengthText.ts';
import type { PointsWith } from './mapPoints.ts';
import { firstZoomAlong } from './nameAlong.ts';

/** One name on the map. `text_en`, … hold the name by language; `text` is for languages without one. */
export interface LabelProperties {
  id: string;
  layer: LayerId;
  look: LabelLook;
  rank: number;
  side: SideId | '';
  /** What stands at the name's own spot; `dot` is drawn with the name. */
  gap: LabelGap;
  /** The layer that shows the same name, or `''`: while that layer is on, this name is left out. */
  twin: LayerId | '';
  /** First and last day of its feature's date, where there are any. */
  start?: number;
  end?: number;
  text: string;
  [text: `text_${string}`]: string;
  /** Zoom level from which the name has room along its line, by language. */
  [from: `from_${string}`]: number;
}

const water = new Set(['sea', 'strait', 'waters']);
const land = new Set(['country', 'region']);
const zones = new Set<SymbolId>(['exercise-area', 'air-zone', 'track', 'flow']);

/** How a feature's name is set; null where the mark says it itself. */
function lookOf(feature: Feature): LabelLook | null {
  if (feature.symbol === 'measure') return feature.lengthKm === undefined ? null : 'figure';
  if (feature.symbol === 'event-point') return 'event';
  if (zones.has(feature.symbol)) return 'zone';
  if (water.has(feature.kind)) return 'water';
  return land.has(feature.kind) ? 'land' : 'spot';
}

function gapOf(feature: Feature, look: LabelLook, ofBase: boolean, withEvents: Set<string>): LabelGap {
  if (look === 'event' || withEvents.has(feature.id)) return 'events';
  if (ofBase) return feature.kind === 'city' || feature.kind === 'port' ? 'dot' : 'none';
  return feature.symbol === 'place-point' ? 'mark' : 'none';
}

/**
 * The name as the map shows it in a language: all its names where it is contested. A reader of a language with
 * one name only still sees the names it is contested by in `common`, the atlas's first language.
 */
export function nameOnMap(feature: Feature, language: string, common: string): string {
  const own = namesIn(feature, language);
  if (own.length > 1) return own.join(' /\n');
  const contested = namesIn(feature, common);
  if (contested.length < 2) return own[0] ?? feature.title;
  return own[0] === undefined ? contested.join(' /\n') : `${own[0]}\n${contested.join(' / ')}`;
}

function namesIn(feature: Feature, language: string): string[] {
  const uses = Object.hasOwn(feature.names, language) ? (feature.names[language] ?? []) : [];
  return [...new Set(uses.map(({ name }) => name))];
}

/** The same in one line, for a name that runs along something. */
export const nameInOneLine = (name: string): string => name.replaceAll(' /\n', ' / ').replaceAll('\n', ' · ');

/** Names at their spots, and the lines along which some of them run where there is room. */
export interface MapLabels {
  points: PointsWith<LabelProperties>;
  lines: FeatureCollection<LineString, LabelProperties>;
}

/** The names of everything that has a place, each at its anchor, or at the middle of the line it runs along. */
export function mapLabels(atlas: Atlas): MapLabels {
  const codes = atlas.languages.map(({ code }) => code);
  const [common = ''] = codes;
  const orientation = new Set(atlas.layers.filter(({ role }) => role === 'orientation').map(({ id }) => id));
  const shownElsewhere = new Map<string, LayerId>();
  for (const feature of atlas.features) {
    if (feature.shape !== null && !orientation.has(feature.layer))
      shownElsewhere.set(feature.title, feature.layer);
  }
  const withEvents = new Set(atlas.features.flatMap(({ at }) => at));
  const labels: MapLabels = {
    points: { type: 'FeatureCollection', features: [] },
    lines: { type: 'FeatureCollection', features: [] },
  };
  for (const feature of atlas.features) {
    const look = lookOf(feature);
    if (!feature.anchor || feature.shape === null || !look) continue;
    const ofBase = orientation.has(feature.layer);
    const properties: LabelProperties = {
      id: feature.id,
      layer: feature.layer,
      look,
      rank: feature.rank,
      side: feature.actors[0] ?? '',
      gap: feature.along ? (ofBase ? 'none' : 'room') : gapOf(feature, look, ofBase, withEvents),
      twin: (ofBase && shownElsewhere.get(feature.title)) || '',
      text: nameOnMap(feature, common, common),
    };
    const [start, end] = feature.span ?? [];
    if (start != null) properties.start = start;
    if (end != null) properties.end = end;
    if (look === 'figure' && feature.lengthKm !== undefined) properties.text = lengthText(feature.lengthKm);
    else for (const code of codes) properties[`text_${code}`] = nameOnMap(feature, code, common);
    const { along } = feature;
    if (along) Object.assign(properties, roomAlong(along, properties, codes));
    const middle = along?.[Math.floor(along.length / 2)] ?? feature.anchor;
    const point = { type: 'Point' as const, coordinates: middle };
    labels.points.features.push({ type: 'Feature', properties, geometry: point });
    if (!along) continue;
    const line = { type: 'LineString' as const, coordinates: along };
    labels.lines.features.push({ type: 'Feature', properties: inOneLine(properties), geometry: line });
  }
  return labels;
}

/** For each language the zoom level from which the name has room. */
function roomAlong(along: LngLat[], { rank, ...names }: LabelProperties, codes: string[]) {
  const size = rank === 1 ? 17 : rank === 2 ? 14.5 : 13.5;
  return Object.fromEntries(
    codes.map((code) => {
      const name = nameInOneLine(names[`text_${code}`] ?? names.text);
      return [`from_${code}`, firstZoomAlong(along, name, size)];
    }),
  );
}

function inOneLine(properties: LabelProperties): LabelProperties {
  const names = Object.entries(properties).filter(([key]) => key.startsWith('text'));
  return {
    ...properties,
    ...Object.fromEntries(names.map(([key, name]) => [key, nameInOneLine(`${name}`)])),
  };
}
