import { createStore } from 'zustand/vanilla';
import type { Atlas } from '../../atlas/model/atlas.ts';
import type { FeatureId } from '../../atlas/model/ids.ts';
import type { ChoicesStore } from '../../state/store.ts';
import { createAnnouncer } from './announcer.ts';
import { indexAtlas } from './atlasIndex.ts';
import { type CitationLoaders, createCitationTexts } from './citationTexts.ts';
import { createDocumentTexts, type DocumentLoaders } from './documentTexts.ts';
import type { PageTools } from './pageContext.ts';

/** Everything the panels use, for one atlas and one reader. */
export function createPageTools(
  atlas: Atlas,
  loaders: DocumentLoaders,
  choices: ChoicesStore,
  citations: CitationLoaders = {},
): PageTools {
  const lit = createStore<readonly FeatureId[]>(() => []);
  return {
    index: indexAtlas(atlas),
    choices,
    texts: createDocumentTexts(loaders),
    citations: createCitationTexts(citations),
    announcer: createAnnouncer(),
    map: { current: null },
    lit,
    light: (ids) => {
      if (ids.join() !== lit.getState().join()) lit.setState(ids, true);
    },
  };
}
