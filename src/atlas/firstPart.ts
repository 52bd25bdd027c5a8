import type { Atlas } from './model/atlas.ts';
import type { Feature } from './model/feature.ts';
import type { LayerId } from './model/ids.ts';
import type { ListedFeature } from './splitAtlas.ts';

/** So much of an atlas comes with the page, at most; and of a feature so many mentions. */
const most = { features: 400, documents: 20, mentions: 10 };

/** What is missing of an atlas of which only the first part is at hand. */
export type AtlasRest = Pick<Atlas, 'features' | 'documents' | 'checks'>;

/**
 * What of an atlas comes with the page, so that the first load does not grow with the atlas: a small one whole; of a larger
 * one the foremost features by rank, with those they name, and the first documents. `joinRest` adds what is left.
 */
export function firstPart<Known extends Atlas>(atlas: Known): Known {
  const { features, documents, checks } = atlas;
  if (features.length <= most.features && documents.length <= most.documents) return atlas;
  const byId = new Map(features.map((feature) => [feature.id, feature]));
  const kept = new Set<string>();
  const wanted = features.toSorted((a, b) => a.rank - b.rank).slice(0, most.features);
  for (let feature = wanted.pop(); feature; feature = wanted.pop()) {
    if (kept.has(feature.id)) continue;
    kept.add(feature.id);
    wanted.push(...namedBy(feature).flatMap((id) => byId.get(id) ?? []));
  }
  return {
    ...atlas,
    features: features
      .filter(({ id }) => kept.has(id))
      .map((feature) => ({ ...feature, mentions: feature.mentions.slice(0, most.mentions) })),
    documents: documents.slice(0, most.documents),
    checks: checks.filter((check) => check.features.every((id) => kept.has(id))),
    part: { documents: documents.length, features: features.length, drawn: drawnByLayer(features) },
  };
}

function drawnByLayer(features: readonly Feature[]): Record<LayerId, number> {
  const drawn: Record<LayerId, number> = {};
  for (const { layer, shape } of features) if (shape !== null) drawn[layer] = (drawn[layer] ?? 0) + 1;
  return drawn;
}

/** The features that one names. */
export const namedBy = ({ at, partOf, edges = [], tracks = [], lane }: Feature): string[] => [
  ...at,
  ...edges,
  ...tracks,
  ...(partOf ? [partOf] : []),
  ...(lane ? [lane.series] : []),
];

/** Makes the atlas whole, for all who hold it, and gives it as a new object, for those who compare. */
export function joinRest(part: Atlas, { features, documents, checks }: AtlasRest): Atlas {
  Object.assign(part, { features, documents, checks, part: undefined });
  return { ...part };
}

/** The same of the features of one layer, all of them. */
export function joinLayer(part: Atlas, layer: LayerId, listed: readonly ListedFeature[]): Atlas {
  const mentions = new Map(part.features.map((feature) => [feature.id, feature.mentions]));
  part.features = [
    ...part.features.filter((feature) => feature.layer !== layer),
    ...listed.map((feature) => ({ ...feature, mentions: mentions.get(feature.id) ?? [] })),
  ];
  return { ...part };
}

/** The same of single features and documents, those left out that are at hand. */
export function joinNamed(
  part: Atlas,
  { features, documents }: Pick<Atlas, 'features' | 'documents'>,
): Atlas {
  const isNew =
    <Item extends { id: string }>(known: readonly Item[]) =>
    ({ id }: Item) =>
      !known.some((each) => each.id === id);
  part.features = [...part.features, ...features.filter(isNew(part.features))];
  part.documents = [...part.documents, ...documents.filter(isNew(part.documents))];
  return { ...part };
}
