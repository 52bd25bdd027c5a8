import type { FeatureIndex } from '../link/featureIndex.ts';
import type { AtlasDocument, Speaker } from '../model/document.ts';
import type { FeatureId, LayerId } from '../model/ids.ts';

/** All that a tour may name. */
export interface KnownToTours {
  index: FeatureIndex;
  documents: readonly AtlasDocument[];
  layers: readonly LayerId[];
  /** The features that are on the map. */
  placed: Pick<ReadonlySet<FeatureId>, 'has'>;
  speakers: readonly Speaker[];
}
