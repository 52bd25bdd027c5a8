import type { Atlas } from '../../atlas/model/atlas.ts';
import { type AtlasDocument, passagesOf } from '../../atlas/model/document.ts';
import type { DocumentId, FeatureId, PassageId } from '../../atlas/model/ids.ts';

/** Words of a passage that speak of a feature, and where: 0 at the beginning of the quoted text, 1 at its end. */
export interface MentionPlace {
  passage: PassageId;
  at: number;
}

/** All words of a document's passages that are tied to any of the features, in the order of the text; to any feature at all where none are given. */
export function mentionsIn(
  document: Pick<AtlasDocument, 'blocks'>,
  features: ReadonlySet<FeatureId> | null,
): MentionPlace[] {
  const places: { passage: PassageId; before: number }[] = [];
  let length = 0;
  for (const { id, runs } of passagesOf(document)) {
    for (const { text, features: tied = [] } of runs) {
      const counts = features === null ? tied.length > 0 : tied.some((feature) => features.has(feature));
      if (counts) places.push({ passage: id, before: length });
      length += text.length;
    }
  }
  return places.map(({ passage, before }) => ({ passage, at: before / Math.max(1, length) }));
}

/** How many mentions stand in each of equal parts of the text. */
export function countInParts(places: readonly MentionPlace[], parts: number): number[] {
  const counts = new Array<number>(parts).fill(0);
  for (const { at } of places) {
    const part = Math.min(parts - 1, Math.floor(at * parts));
    counts[part] = (counts[part] ?? 0) + 1;
  }
  return counts;
}

/**
 * The features a document speaks of, or only some of its passages, in the order of the atlas: also the places where
 * an event it speaks of happened.
 */
export function featuresSpokenOf(
  { features }: Pick<Atlas, 'features'>,
  document: DocumentId,
  passages: ReadonlySet<PassageId> | null = null,
): FeatureId[] {
  return features
    .filter(({ mentions }) =>
      mentions.some(
        (mention) => mention.document === document && (passages === null || passages.has(mention.passage)),
      ),
    )
    .map(({ id }) => id);
}
