import type { FeatureIndex } from '../link/featureIndex.ts';
import { type AtlasDocument, passagesOf, type Speaker } from '../model/document.ts';
import type { DocumentId, FeatureId, LayerId, PassageId, SpeakerId } from '../model/ids.ts';

/** All that a tour may name. */
export interface KnownToTours {
  index: FeatureIndex;
  passages: Map<DocumentId, Set<PassageId>>;
  layers: Set<LayerId>;
  /** The features that are on the map. */
  placed: ReadonlySet<FeatureId>;
  speakers: readonly Pick<Speaker, 'id' | 'name'>[];
  /** Who speaks in a passage, by the link that quotes it; the author’s own have no entry. */
  voices: Map<string, SpeakerId>;
}

/** What this atlas has for tours to name. */
export function knownToTours(
  index: FeatureIndex,
  documents: readonly AtlasDocument[],
  layers: readonly LayerId[],
  placed: ReadonlySet<FeatureId>,
  speakers: KnownToTours['speakers'],
): KnownToTours {
  const ofDocuments = documents.map((document) => ({
    document: document.id,
    passages: passagesOf(document),
  }));
  return {
    index,
    passages: new Map(
      ofDocuments.map(({ document, passages }) => [document, new Set(passages.map(({ id }) => id))]),
    ),
    layers: new Set(layers),
    placed,
    speakers,
    voices: new Map(
      ofDocuments.flatMap(({ document, passages }) =>
        passages.flatMap(({ id, voice: { speaker } }) =>
          speaker === undefined ? [] : [[`passage:${document}/${id}`, speaker] as const],
        ),
      ),
    ),
  };
}
