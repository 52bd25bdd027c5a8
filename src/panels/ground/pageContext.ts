import { createContext, use } from 'react';
import { type StoreApi, useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { Atlas, AtlasDetails } from '../../atlas/model/atlas.ts';
import type { DocumentCitations } from '../../atlas/model/citation.ts';
import type { AtlasDocument } from '../../atlas/model/document.ts';
import type { WholeFeature } from '../../atlas/model/feature.ts';
import type { DocumentId, FeatureId, LayerId } from '../../atlas/model/ids.ts';
import type { Tour } from '../../atlas/model/tour.ts';
import { type Base, baseOf } from '../../layers/bases.ts';
import type { Messages } from '../../messages/messages.ts';
import { type Open, openIn } from '../../state/open.ts';
import type { OwnFiles } from '../../state/ownFiles.ts';
import type { ChoiceActions, ChoicesState, ChoicesStore } from '../../state/store.ts';
import type { Announcer } from './announcer.ts';
import type { AtlasIndex } from './atlasIndex.ts';
import type { MapLink } from './mapLink.ts';

/** A language that could not be fetched, and the way to ask again. */
export interface Unspoken {
  lang: string;
  retry(): void;
}

/** What every panel may use. Made once per page; its parts never change. What is fetched later is asked for once, see `fetchedOnce`. */
export interface PageTools {
  index: AtlasIndex;
  /** The atlas whole, of which the page may have a part: it is shown then. */
  wholeAtlas(): Promise<Atlas>;
  /** Shows the list of a layer whole, of which the page may have a part. */
  list(layer: LayerId): Promise<void>;
  /** Fetches what a link names and is not at hand, see `linkTo`; null where nothing is to be fetched. */
  bring(search: string): Promise<void> | null;
  /** What the atlas says besides. */
  details(): Promise<AtlasDetails>;
  /** A feature with all that is known of it, also one that is not at hand; rejects where there is none of this id or it cannot be fetched. */
  feature(id: FeatureId): Promise<WholeFeature>;
  choices: ChoicesStore;
  /** The interface in the reader's language. */
  messages: StoreApi<Messages>;
  /** The language the reader wants and the page could not fetch; null where it speaks as wanted. */
  unspoken: StoreApi<Unspoken | null>;
  /** A document with its text; rejects where there is none of this id or it cannot be fetched. */
  texts(id: DocumentId): Promise<AtlasDocument>;
  citations(id: DocumentId): Promise<DocumentCitations>;
  /** A file of the search index, see `searchFiles`. */
  searchFile(path: string): Promise<unknown>;
  announcer: Announcer;
  /** The guided readings with their words. */
  tours(): Promise<readonly Tour[]>;
  /** Addresses of small pictures of the map's own bases, by the base's id. */
  basePictures: Readonly<Record<string, string>>;
  /** The reader's own files. */
  own: OwnFiles;
  map: MapLink;
}

/** Provided by the page; panels read it through the hooks below. */
export const PageContext = createContext<PageTools | null>(null);

/** The page's tools. Throws outside a `PageContext`, which is a mistake in the code. */
export function usePage(): PageTools {
  const page = use(PageContext);
  if (!page) throw new Error('A panel was rendered outside PageContext.');
  return page;
}

/** What the atlas says besides, for what stands in a `Later` that has loaded it: alone it would ask for ever where it cannot be had. */
export const useDetails = (): AtlasDetails => use(usePage().details());

/** A part of the reader's choices; renders again only when that part changes. */
export function useChoices<Part>(part: (state: ChoicesState) => Part): Part {
  return useStore(usePage().choices, part);
}

/** The language the reader chose for names, also while the interface speaks another. */
export const useLang = (): string => useChoices(({ lang }) => lang);

/** All that is open, see `openIn`. */
export function useOpen(): Open[] {
  const part = useShallow(({ tour, step, read, select, voice, compare }: ChoicesState) => ({
    ...{ tour, step, read, select, voice, compare },
  }));
  return openIn(useChoices(part));
}

/** The base the reader chose. */
export function useBase(): Base {
  const { atlas } = usePage().index;
  return baseOf(
    useChoices(({ base }) => base),
    atlas,
  );
}

/** The named ways to change the choices. */
export const useActions = (): ChoiceActions => usePage().choices.actions;

/** What the interface says, in the reader's language. */
export const useMessages = (): Messages => useStore(usePage().messages);

/** A part of how the map stands, see `MapLink`; renders again only when that part changes. */
export function useMapState<Part>(part: (state: ReturnType<MapLink['state']['getState']>) => Part): Part {
  return useStore(usePage().map.state, part);
}
