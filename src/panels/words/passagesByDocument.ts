import type { Atlas } from '../../atlas/model/atlas.ts';
import type { DocumentSummary } from '../../atlas/model/document.ts';
import type { Feature } from '../../atlas/model/feature.ts';
import type { FeatureId, PassageId } from '../../atlas/model/ids.ts';

/** A passage that speaks of a feature. `via` holds the events through which it does; empty where it does so directly. */
export interface PassageMention {
  passage: PassageId;
  via: FeatureId[];
}

/** What one document says about a feature, in the order of the text. */
export interface DocumentMentions {
  document: DocumentSummary;
  mentions: PassageMention[];
}

/**
 * The passages about a feature, grouped by document in the atlas's order, each once. A passage that
 * speaks of the feature directly and of an event at it counts as direct. Passages keep the order in
 * which the atlas lists them, which is the order of the text.
 */
export function passagesByDocument(feature: Feature, atlas: Pick<Atlas, 'documents'>): DocumentMentions[] {
  const speaking = new Set(feature.mentions.map((mention) => mention.document));
  return atlas.documents
    .filter(({ id }) => speaking.has(id))
    .map((document) => {
      const byPassage = new Map<PassageId, { direct: boolean; via: FeatureId[] }>();
      for (const mention of feature.mentions) {
        if (mention.document !== document.id) continue;
        const entry = byPassage.get(mention.passage) ?? { direct: false, via: [] };
        if (mention.via === undefined) entry.direct = true;
        else if (!entry.via.includes(mention.via)) entry.via.push(mention.via);
        byPassage.set(mention.passage, entry);
      }
      const mentions = [...byPassage].map(([passage, { direct, via }]) => ({
        passage,
        via: direct ? [] : via,
      }));
      return { document, mentions };
    });
}
