import type { FeatureIndex } from '../link/featureIndex.ts';
import type { AtlasDocument } from '../model/document.ts';
import type { DocumentId, LayerId, PassageId } from '../model/ids.ts';

/** All that a tour may name. */
export interface KnownToTours {
  index: FeatureIndex;
  passages: Map<DocumentId, Set<PassageId>>;
  layers: Set<LayerId>;
}

/** What this atlas has for tours to name. */
export function knownToTours(
  index: FeatureIndex,
  documents: readonly AtlasDocument[],
  layers: readonly LayerId[],
): KnownToTours {
  const passageIds = (blocks: AtlasDocument['blocks']) =>
    new Set(blocks.flatMap((block) => (block.type === 'passage' ? [block.id] : [])));
  return {
    index,
    passages: new Map(documents.map(({ id, blocks }) => [id, passageIds(blocks)])),
    layers: new Set(layers),
  };
}
