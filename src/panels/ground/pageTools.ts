import { createStore } from 'zustand/vanilla';
import type { Atlas } from '../../atlas/model/atlas.ts';
import type { LandSketch } from '../../atlas/model/landSketch.ts';
import type { Tour } from '../../atlas/model/tour.ts';
import { englishMessages } from '../../messages/loadMessages.ts';
import type { Messages } from '../../messages/messages.ts';
import type { ChoicesStore } from '../../state/store.ts';
import { createAnnouncer } from './announcer.ts';
import { indexAtlas } from './atlasIndex.ts';
import { type CitationLoaders, createCitationTexts } from './citationTexts.ts';
import { createDocumentTexts, type DocumentLoaders } from './documentTexts.ts';
import { createMapLink } from './mapLink.ts';
import type { PageTools } from './pageContext.ts';

/** Everything the panels use, for one atlas and one reader. */
export function createPageTools(
  atlas: Atlas,
  loaders: DocumentLoaders,
  choices: ChoicesStore,
  loadTours: () => Promise<readonly Tour[]> = async () => [],
  citations: CitationLoaders = {},
  loadLandSketch: () => Promise<LandSketch> = () => new Promise(() => {}),
  basePictures: Readonly<Record<string, string>> = {},
): PageTools {
  let landSketch: Promise<LandSketch> | undefined;
  let tours: Promise<readonly Tour[]> | undefined;
  const messages = createStore<Messages>(() => englishMessages);
  return {
    index: indexAtlas(atlas),
    choices,
    messages,
    texts: createDocumentTexts(loaders),
    citations: createCitationTexts(citations),
    announcer: createAnnouncer(),
    basePictures,
    tours: () => {
      tours ??= loadTours();
      return tours;
    },
    landSketch: () => {
      landSketch ??= loadLandSketch();
      return landSketch;
    },
    map: createMapLink(choices, messages),
  };
}
