import type { Atlas, Feature, LayerId, SideId, SymbolId } from '../atlas/model.ts';
import type { LabelLook } from '../layers/placeLabel.ts';
import type { PointsWith } from './mapPoints.ts';

/** One name on the map. `text_en`, … hold the name by language; `text` is for languages without one. */
export interface LabelProperties {
  id: string;
  layer: LayerId;
  look: LabelLook;
  rank: number;
  side: SideId | '';
  /** A spot of the base chart that has no mark of its own. */
  dot: boolean;
  /** The layer that shows the same name, or `''`: while that layer is on, this name is left out. */
  twin: LayerId | '';
  text: string;
  [text: `text_${string}`]: string;
}

const water = new Set(['sea', 'strait', 'waters']);
const land = new Set(['country', 'region']);
const zones = new Set<SymbolId>(['exercise-area', 'air-zone', 'track', 'flow']);

/** How a feature's name is set; null where the mark says it itself. */
function lookOf(feature: Feature): LabelLook | null {
  if (feature.symbol === 'measure') return null;
  if (feature.symbol === 'event-point') return 'event';
  if (zones.has(feature.symbol)) return 'zone';
  if (water.has(feature.kind)) return 'water';
  return land.has(feature.kind) ? 'land' : 'spot';
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

/** The names of everything that has a place, each at its anchor. */
export function mapLabels(atlas: Atlas): PointsWith<LabelProperties> {
  const codes = atlas.languages.map(({ code }) => code);
  const [common = ''] = codes;
  const orientation = new Set(atlas.layers.filter(({ role }) => role === 'orientation').map(({ id }) => id));
  const shownElsewhere = new Map<string, LayerId>();
  for (const feature of atlas.features) {
    if (feature.shape !== null && !orientation.has(feature.layer))
      shownElsewhere.set(feature.title, feature.layer);
  }
  const features = atlas.features.flatMap((feature) => {
    const look = lookOf(feature);
    if (!feature.anchor || feature.shape === null || !look) return [];
    const ofBase = orientation.has(feature.layer);
    const properties: LabelProperties = {
      id: feature.id,
      layer: feature.layer,
      look,
      rank: feature.rank,
      side: feature.actors[0] ?? '',
      dot: ofBase && (feature.kind === 'city' || feature.kind === 'port'),
      twin: (ofBase && shownElsewhere.get(feature.title)) || '',
      text: nameOnMap(feature, common, common),
    };
    for (const code of codes) properties[`text_${code}`] = nameOnMap(feature, code, common);
    return [
      {
        type: 'Feature' as const,
        properties,
        geometry: { type: 'Point' as const, coordinates: feature.anchor },
      },
    ];
  });
  return { type: 'FeatureCollection', features };
}
