import { group } from 'd3-array';
import type { Atlas } from '../../atlas/model/atlas.ts';
import type { DocumentSummary } from '../../atlas/model/document.ts';
import type { Feature, Mention } from '../../atlas/model/feature.ts';

/** What one document says about a feature, in the order of the text. */
export interface DocumentMentions {
  document: DocumentSummary;
  mentions: Mention[];
}

/**
 * The passages about a feature, grouped by document in the atlas's order. Passages keep the order in
 * which the atlas lists them, each once, which is the order of the text.
 */
export const passagesByDocument = (
  { mentions }: Pick<Feature, 'mentions'>,
  { documents }: Pick<Atlas, 'documents'>,
): DocumentMentions[] => {
  const byDocument = group(mentions, (mention) => mention.document);
  return documents.flatMap((document) => {
    const own = byDocument.get(document.id);
    return own ? [{ document, mentions: own }] : [];
  });
};
