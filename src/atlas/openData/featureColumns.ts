import { weakestSources } from '../features/weakestSources.ts';
import type { WholeAtlas } from '../model/atlas.ts';
import type { WholeFeature, Words } from '../model/feature.ts';
import { passageName } from '../model/passagePlace.ts';
import type { Row } from './csvText.ts';

/**
 * A feature with everything that says how it is known, flat. Column names are public and stay, the same for every
 * feature; empty text where a value is not known. What they hold is in English, but for status and note: these are in
 * the language asked for where they have it, and say in which they are.
 */
export function featureColumns(
  feature: WholeFeature,
  atlas: Pick<WholeAtlas, 'features' | 'layers' | 'sides'>,
  lang = 'en',
): Row {
  const { sources, status, note } = feature;
  const languageOf = (words: Words | undefined) => (words === undefined ? '' : lang in words ? lang : 'en');
  const cited = (ids: readonly string[]) =>
    sources.filter(({ id }) => ids.includes(id)).map(({ title }) => title);
  return {
    id: feature.id,
    title: feature.title,
    layer: atlas.layers.find(({ id }) => id === feature.layer)?.title ?? feature.layer,
    kind: feature.kind,
    standing: feature.standing ?? '',
    when: feature.when ?? '',
    actors: atlas.sides
      .filter(({ id }) => feature.actors.includes(id))
      .map(({ name }) => name)
      .join('; '),
    basis: feature.basis ?? '',
    method: feature.method ?? '',
    tolerance_km: feature.toleranceKm ?? '',
    built_from: feature.from.map((key) => cited([key])[0] ?? key).join('; '),
    status: status?.[languageOf(status)] ?? '',
    status_language: languageOf(status),
    editors_note: note?.[languageOf(note)] ?? '',
    editors_note_language: languageOf(note),
    sources: sources
      .map(({ title, publisher, date, url, kind, accessed }) =>
        [title, publisher, date, url, kind, `accessed ${accessed}`].filter(Boolean).join(', '),
      )
      .join('; '),
    weakest_sources: weakestSources(feature, atlas.features).join('; '),
    other_reports: feature.reports
      .map(({ says, sources: ids, against = [] }) => {
        const differs = against.map((place) => `differs from ${passageName(place)}`);
        return `${says} (${[...cited(ids), ...differs].join('; ')})`;
      })
      .join(' '),
    unlocated: feature.unlocated ?? '',
    unquoted: feature.unquoted ?? '',
    longitude: feature.anchor?.[0] ?? '',
    latitude: feature.anchor?.[1] ?? '',
  };
}
