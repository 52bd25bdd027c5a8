import type { FeatureCollection, Point } from 'geojson';
import type { Atlas } from '../atlas/model/atlas.ts';
import type { Feature } from '../atlas/model/feature.ts';
import type { FeatureId } from '../atlas/model/ids.ts';
import type { BadgeShare } from '../layers/comparisonBadge.ts';
import { eventPlaces } from '../layers/eventGroups.ts';
import { symbolOf } from '../layers/list.ts';
import { nameOnMap } from '../layers/nameOnMap.ts';
import type { Choices } from '../state/choices.ts';
import { comparedFeatures, shareOf } from '../state/comparedFeatures.ts';
import { type ShowingChoices, shownOnMap } from '../state/shownOnMap.ts';

/** One badge for all that stands at a spot, or for the tracks of a series, which run side by side. */
export interface BadgeProperties {
  /** The coordinates, or the series: a badge is not a feature. */
  id: string;
  /** The features' ids between bars, as in a mark. */
  ids: string;
  share: BadgeShare;
  /** Lines of the area's or line's name, 1 to 5, above which the badge keeps; 0 where anything has a mark at the spot itself. */
  lines: number;
}

/** The badges of a comparison, where the map shows what is compared: one for each spot or series; none without a comparison. */
export function comparisonBadges(
  atlas: Atlas,
  choices: ShowingChoices & Pick<Choices, 'compare'>,
): FeatureCollection<Point, BadgeProperties> {
  if (!choices.compare) return { type: 'FeatureCollection', features: [] };
  const { shares } = comparedFeatures(atlas, choices.compare);
  const byId = new Map(atlas.features.map((feature) => [feature.id, feature]));
  const lines = linesByAnchor(atlas);
  const isShown = shownOnMap(atlas, choices);
  const spots = new Map<string, { at: [number, number]; features: Feature[] }>();
  for (const feature of atlas.features) {
    if (!shares.has(feature.id) || !isShown(feature)) continue;
    for (const [lng, lat] of symbolOf(feature.symbol).isGathered
      ? eventPlaces(feature, byId)
      : feature.anchor
        ? [feature.anchor]
        : []) {
      const key = feature.lane?.series ?? `${lng},${lat}`;
      const spot = spots.get(key) ?? { at: [lng, lat], features: [] };
      spot.features.push(feature);
      spots.set(key, spot);
    }
  }
  return {
    type: 'FeatureCollection',
    features: [...spots].map(([id, { at, features }]) => ({
      type: 'Feature',
      id,
      properties: {
        id,
        ids: idsOf(features),
        share: shareAt(features),
        lines: features.some(isSpot) ? 0 : (lines.get(at.join()) ?? 1),
      },
      geometry: { type: 'Point', coordinates: at },
    })),
  };

  /** What several things share, the spot has: both sides where one side has this and the other that. */
  function shareAt(features: readonly Feature[]): BadgeShare {
    const all = features.map(({ id }) => shares.get(id));
    const has = (side: 'one' | 'other') => all.some((share) => share === side || share === 'both');
    return shareOf(has('one'), has('other')) ?? 'both';
  }
}

/** About how many letters of a name fit a line on the map, and the most lines one is taken to have. */
const lettersInLine = 12;
const mostLines = 5;

/** About how many lines a name takes, broken as `placeLabel` breaks it. */
const nameLines = (name: string): number =>
  name.split('\n').reduce((sum, line) => sum + Math.ceil(line.length / lettersInLine), 0);

/** Lines of the name at each anchor, by coordinates. */
function linesByAnchor({ features, languages }: Pick<Atlas, 'features' | 'languages'>): Map<string, number> {
  const common = languages[0]?.code ?? '';
  const lines = new Map<string, number>();
  for (const feature of features) {
    if (!feature.anchor || symbolOf(feature.symbol).isGathered) continue;
    const key = feature.anchor.join(',');
    const own = Math.min(mostLines, nameLines(nameOnMap(feature, common, common)));
    lines.set(key, Math.max(own, lines.get(key) ?? 0));
  }
  return lines;
}

const isSpot = ({ symbol }: Feature): boolean => symbolOf(symbol).form === 'spot';

const idsOf = (features: readonly { id: FeatureId }[]): string =>
  `|${features.map(({ id }) => id).join('|')}|`;
