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
import { queryOf } from '../state/mendedLink.ts';

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
  if (namesMany.some((name) => query.has(name))) return restOf(atlas);
  const isKnown = (list: readonly { id: string }[], id: string) => list.some((each) => each.id === id);
  const [select, read] = [query.get('select'), query.get('read')];
  const features = async (ids: readonly FeatureId[]) => {
    const lacked = ids.filter((id) => !isKnown(atlas.features, id));
    return (await Promise.all(lacked.map(ofFeature))).filter((feature) => feature !== undefined);
  };
  const lacksFeature = select && !isKnown(atlas.features, select);
  const lacksDocument = read && !isKnown(atlas.documents, read);
  if (!lacksFeature && !lacksDocument) return null;
  return Promise.all([
    lacksFeature ? (features([select]) as Promise<WholeFeature[]>) : [],
    lacksDocument
      ? textOf(read).then(
          ({ blocks: _, ...summary }) => [summary],
          () => [],
        )
      : [],
  ]).then(async ([found, documents]) => {
    const places = (await features(found.flatMap(namedBy))) as WholeFeature[];
    return { features: [...found, ...places], documents };
  });
}
