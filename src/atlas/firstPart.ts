import type { Atlas } from './model/atlas.ts';
import type { Feature } from './model/feature.ts';

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
    part: { documents: documents.length },
  };
}

const namedBy = ({ at, partOf, edges = [], tracks = [], lane }: Feature): string[] => [
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
