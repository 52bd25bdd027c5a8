import type { FeatureIndex } from '../link/featureIndex.ts';
import type { DocumentId, LayerId, PassageId } from '../model/ids.ts';

/** All that a tour may name. */
export interface KnownToTours {
  index: FeatureIndex;
  passages: Map<DocumentId, Set<PassageId>>;
  layers: Set<LayerId>;
}
