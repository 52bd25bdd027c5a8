import type { Feature as GeoJsonFeature, MultiLineString, Point } from 'geojson';
import type { Feature } from '../atlas/model/feature.ts';
import type { LngLat } from '../atlas/model/geometry.ts';
import type { FeatureId } from '../atlas/model/ids.ts';
import type { LabelGap } from '../layers/nameType.ts';
import { signPlaces, type signRows } from '../layers/signRow.ts';
import { besideFrom, tracksApart } from '../layers/track.ts';
import { seriesName } from '../messages/seriesName.ts';
import type { LabelProperties } from './labelProperties.ts';
import { themeName, yearsOf } from './themeName.ts';

/** One way in which a theme's name stands on the map. */
interface Stand {
  at: LngLat;
  gap: LabelGap;
  /** Without it, the theme's own. */
  nameIn?: (language: string) => string;
  part?: Pick<LabelProperties, 'only' | 'from' | 'until' | 'ids' | 'again'>;
}

/** The names of an exercise or patrol on the map, each where and while it stands; of a track also its line, while it is drawn. */
export function themeLabels(
  feature: Feature,
  properties: LabelProperties,
  {
    byId,
    rowOf,
    lang,
  }: { byId: ReadonlyMap<FeatureId, Feature>; rowOf: ReturnType<typeof signRows>; lang: string },
): GeoJsonFeature<Point | MultiLineString, LabelProperties>[] {
  const label = <Geometry extends Point | MultiLineString>(
    name: (language: string) => string,
    more: Partial<LabelProperties>,
    geometry: Geometry,
  ) => ({
    type: 'Feature' as const,
    properties: { ...properties, text: name(lang), ...more },
    geometry,
  });
  const usual = (language: string) => themeName(feature, language);
  const names = standsOf(feature, byId, rowOf).map(({ at, gap, nameIn = usual, part }) =>
    label(nameIn, { gap, ...part }, { type: 'Point', coordinates: at }),
  );
  const { course, lane, tracks } = feature;
  // Tracks side by side leave no room between them, and have their numbers at their ends.
  if (!course || lane) return names;
  const part = tracks ? { until: tracksApart } : {};
  return [...names, label(() => '', part, { type: 'MultiLineString', coordinates: course })];
}

function standsOf(
  feature: Feature,
  byId: ReadonlyMap<FeatureId, Feature>,
  rowOf: ReturnType<typeof signRows>,
): Stand[] {
  const { anchor, nameAt, nameFrom, nameBeside, lane, tracks } = feature;
  if (!anchor) return [];
  if (lane) {
    const number = () => `${lane.number} · ${yearsOf(feature.span)}`;
    return [
      { at: lane.turn, gap: 'mark', nameIn: number, part: { only: 'rest', from: tracksApart } },
      { at: lane.turn, gap: 'mark', part: { only: 'selected' } },
    ];
  }
  if (tracks) {
    const at = nameAt ?? anchor;
    const gap = nameAt && nameFrom ? awayFrom(nameFrom, nameAt) : 'none';
    const nameIn = nameOfSeries(feature, byId);
    return [
      {
        at,
        gap,
        nameIn,
        part: { only: 'rest', until: tracksApart, ids: `|${[feature.id, ...tracks].join('|')}|` },
      },
      { at, gap, nameIn, part: { only: 'selected' } },
    ];
  }
  // What several places share is named first where its sign has the fewest beside it.
  const inRow = (at: LngLat) => Number(rowOf(feature.id, at).split('/')[1]);
  const spots = signPlaces(feature, byId).toSorted((one, other) => inRow(one) - inRow(other));
  const own: Stand[] =
    spots.length > 0
      ? spots.map((at, place) => ({ at, gap: rowOf(feature.id, at), part: { again: place > 0 } }))
      : [{ at: anchor, gap: feature.course ? 'course' : 'none' }];
  if (!nameAt || !nameFrom) return own;
  return [
    {
      at: nameAt,
      gap: awayFrom(nameFrom, nameAt),
      part: { only: 'rest', until: nameBeside ? besideFrom : tracksApart },
    },
    ...(nameBeside
      ? [
          {
            at: nameBeside,
            gap: 'line-end-west' as const,
            part: { only: 'rest' as const, from: besideFrom, until: tracksApart },
          },
        ]
      : []),
    ...own.map((stand) => ({ ...stand, part: { ...stand.part, only: 'rest' as const, from: tracksApart } })),
    ...own.map((stand) => ({ ...stand, part: { only: 'selected' as const } })),
  ];
}

/** At the end of a line a name goes on the way the line went. */
const awayFrom = ([from]: LngLat, [to]: LngLat): LabelGap => (to < from ? 'line-end-west' : 'line-end-east');

/** How many parts a series has, its name and their years; of some of its parts only, where they are told. */
export function nameOfSeries(
  series: Feature,
  byId: ReadonlyMap<FeatureId, Feature>,
  some?: readonly FeatureId[],
): (language: string) => string {
  const parts = some ?? series.tracks ?? [];
  const days = parts.flatMap((id) => byId.get(id)?.span ?? []).filter((day) => day !== null);
  const span = days.length > 0 ? ([Math.min(...days), Math.max(...days)] as const) : undefined;
  const count = some?.length ?? series.count ?? parts.length;
  return (language) => seriesName(language, count, themeName({ ...series, span }, language));
}
