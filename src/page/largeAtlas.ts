import folder, { featureFiles } from 'virtual:atlas/folder';
import { fetchedOnce } from '../atlas/fetched/fetchedOnce.ts';
import { fetchJson } from '../atlas/fetched/fetchJson.ts';
import { type AtlasRest, namedBy } from '../atlas/firstPart.ts';
import type { Atlas } from '../atlas/model/atlas.ts';
import type { AtlasDocument } from '../atlas/model/document.ts';
import type { FeatureDetails, Mention, WholeFeature } from '../atlas/model/feature.ts';
import type { DocumentId, FeatureId, LayerId } from '../atlas/model/ids.ts';
import { shardOf } from '../atlas/shardOf.ts';
import type { ListedFeature } from '../atlas/splitAtlas.ts';
import { queryOf, wordingsOf } from '../state/mendedLink.ts';

const ofFeatures = fetchedOnce((file: string) =>
  fetchJson<Record<FeatureId, FeatureDetails | WholeFeature>>(`${folder}features/${file}.json`),
);

/** What is said of a feature, by its id or an old one: of a large atlas all that is known of it. */
export const ofFeature = async (id: FeatureId): Promise<FeatureDetails | WholeFeature | undefined> =>
  (await ofFeatures(String(shardOf(id, featureFiles))))[id];

/** A document with its text. */
export const textOf = fetchedOnce((id: DocumentId) =>
  fetchJson<AtlasDocument>(`${folder}documents/${id}.json`),
);

/** All features of a layer of a large atlas, in its order. */
export const listOf = fetchedOnce((layer: LayerId) =>
  fetchJson<ListedFeature[]>(`${folder}lists/${layer}.json`),
);

/** What the first part of a large atlas lacks: all of it. */
export async function restOf({ layers }: Atlas): Promise<AtlasRest> {
  const [rest, ...lists] = await Promise.all([
    fetchJson<Omit<AtlasRest, 'features'>>(`${folder}rest.json`),
    ...layers.map(async ({ id }) => {
      const asked = fetchJson<Mention[][]>(`${folder}mentions/${id}.json`);
      const [listed, mentions] = await Promise.all([listOf(id), asked]);
      return listed.map((feature, at) => ({ ...feature, mentions: mentions[at] ?? [] }));
    }),
  ]);
  return { ...rest, features: lists.flat() };
}

/** Parameters of links that may name any feature or document: for all others a link's own are enough. */
const namesMany = ['voice', 'tour', 'hidden', 'view', 'table', 'compare'];

/**
 * What a link names and the first part of a large atlas lacks, with the places that features name; null where there is nothing. What
 * nothing has is left out.
 */
export function lackedBy(
  atlas: Atlas,
  search: string,
): Promise<AtlasRest | Pick<Atlas, 'features' | 'documents'>> | null {
  const { query } = queryOf(search);
  if (!atlas.part) return null;
  if (namesMany.some((name) => query.get(name))) return restOf(atlas);
  const isKnown = (list: readonly { id: string }[], ids: readonly string[]) =>
    list.some(({ id }) => ids.includes(id));
  const [selected, read] = [wordingsOf(query.get('select') ?? ''), query.get('read')];
  const lacksFeature = selected.length > 0 && !isKnown(atlas.features, selected);
  const lacksDocument = read && !isKnown(atlas.documents, [read]);
  if (!lacksFeature && !lacksDocument) return null;
  return Promise.all([
    lacksFeature ? firstOf(selected) : [],
    lacksDocument
      ? textOf(read).then(
          ({ blocks: _, ...summary }) => [summary],
          () => [],
        )
      : [],
  ]).then(async ([found, documents]) => {
    const places = found.flatMap(namedBy).filter((id) => !isKnown(atlas.features, [id]));
    const others = (await Promise.all(places.map(ofFeature))).filter((feature) => feature !== undefined);
    return { features: [...found, ...(others as WholeFeature[])], documents };
  });
}

/** The feature that the first of these names. */
async function firstOf(ids: readonly FeatureId[]): Promise<WholeFeature[]> {
  for (const id of ids) {
    const feature = await ofFeature(id);
    if (feature) return [feature as WholeFeature];
  }
  return [];
}
