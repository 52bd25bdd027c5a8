import { createStore } from 'zustand/vanilla';
import { fetchedOnce } from '../../atlas/fetched/fetchedOnce.ts';
import type { Atlas, AtlasDetails } from '../../atlas/model/atlas.ts';
import type { DocumentCitations } from '../../atlas/model/citation.ts';
import type { AtlasDocument } from '../../atlas/model/document.ts';
import type { FeatureDetails, WholeFeature } from '../../atlas/model/feature.ts';
import type { DocumentId, FeatureId } from '../../atlas/model/ids.ts';
import type { Tour } from '../../atlas/model/tour.ts';
import { englishMessages } from '../../messages/loadMessages.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Choices } from '../../state/choices.ts';
import { keyOf, openIn } from '../../state/open.ts';
import { createOwnFiles } from '../../state/ownFiles.ts';
import type { ChoicesStore } from '../../state/store.ts';
import { createAnnouncer } from './announcer.ts';
import { indexAtlas } from './atlasIndex.ts';
import { createMapLink } from './mapLink.ts';
import { mapWords } from './mapWords.ts';
import type { PageTools, Unspoken } from './pageContext.ts';

/** Where the page gets what it fetches later. */
export interface Sources {
  /** The atlas, where only a part of it is at hand. */
  wholeAtlas?: () => Promise<Atlas>;
  list?: PageTools['list'];
  bring?: PageTools['bring'];
  /** What the atlas says besides, and what of this feature: all that is known of one that is not at hand. */
  details?: () => Promise<AtlasDetails>;
  ofFeature?: (id: FeatureId) => Promise<FeatureDetails | WholeFeature | undefined>;
  texts: (id: DocumentId) => Promise<AtlasDocument>;
  citations?: (id: DocumentId) => Promise<DocumentCitations>;
  searchFile?: (path: string) => Promise<unknown>;
  tours?: () => Promise<readonly Tour[]>;
}

/** Everything the panels use, for one atlas and one reader, and the link to the map that there may be already. */
export function createPageTools(
  atlas: Atlas,
  choices: ChoicesStore,
  sources: Sources,
  map = createMapLink(choices),
): PageTools {
  const { wholeAtlas = async () => atlas, details = never, ofFeature = never, texts } = sources;
  const {
    list = async () => {},
    bring = () => null,
    citations = never,
    searchFile = never,
    tours = async () => [],
  } = sources;
  const messages = createStore<Messages>(() => englishMessages);
  const own = createOwnFiles();
  // What is opened of the atlas takes the place of what was open of the reader's own.
  const openKeys = (state: Choices) => openIn(state).map(keyOf).join();
  choices.subscribe((now, before) => {
    if (own.getState().open && openKeys(now) !== openKeys(before)) own.setState({ open: null });
  });
  own.subscribe(({ files, open }, before) => {
    if (files !== before.files || open !== before.open) map.showOwn(files, open);
  });
  messages.subscribe((now) => map.say(mapWords(now)));
  map.say(mapWords(englishMessages));
  const index = indexAtlas(atlas);
  return {
    index,
    wholeAtlas: fetchedOnce(wholeAtlas),
    list: fetchedOnce(list),
    bring,
    details: fetchedOnce(details),
    feature: fetchedOnce(async (id) => {
      const said = await ofFeature(id);
      if (!said) throw new Error(`Nothing is known of “${id}”.`);
      return { ...index.feature(id), ...said } as WholeFeature;
    }),
    choices,
    messages,
    unspoken: createStore<Unspoken | null>(() => null),
    texts: fetchedOnce(texts),
    citations: fetchedOnce(citations),
    searchFile: fetchedOnce(searchFile),
    announcer: createAnnouncer(),
    basePictures: {},
    tours: fetchedOnce(tours),
    own,
    map,
  };
}

/** Gives nothing, and does not fail. */
export const never = () => new Promise<never>(() => {});
