import { createContext, use } from 'react';
import { type StoreApi, useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { BBox } from '../../atlas/model/geometry.ts';
import type { FeatureId } from '../../atlas/model/ids.ts';
import type { LandSketch } from '../../atlas/model/landSketch.ts';
import type { Tour } from '../../atlas/model/tour.ts';
import { type Base, baseOf } from '../../layers/bases.ts';
import type { Messages } from '../../messages/messages.ts';
import { type Open, openIn } from '../../state/open.ts';
import type { ChoiceActions, ChoicesState, ChoicesStore } from '../../state/store.ts';
import type { Announcer } from './announcer.ts';
import type { AtlasIndex } from './atlasIndex.ts';
import type { CitationTexts } from './citationTexts.ts';
import type { DocumentTexts } from './documentTexts.ts';

/** What panels may ask of the map. */
export interface HeldMap {
  /** The map as it stands, in the screen's own pixels; null where the browser gives no canvas. */
  picture(): HTMLCanvasElement | null;
}

/** What every panel may use. Made once per page; its parts never change. */
export interface PageTools {
  index: AtlasIndex;
  choices: ChoicesStore;
  /** The interface in the reader's language. */
  messages: StoreApi<Messages>;
  texts: DocumentTexts;
  citations: CitationTexts;
  announcer: Announcer;
  /** The guided readings with their words. */
  tours(): Promise<readonly Tour[]>;
  /** Addresses of small pictures of the map's own bases, by the base's id. */
  basePictures: Readonly<Record<string, string>>;
  /** The land of the atlas's extent, for small pictures. */
  landSketch(): Promise<LandSketch>;
  /** The map while there is one. */
  map: { current: HeldMap | null };
  /** What is lit at the moment. */
  lit: StoreApi<readonly FeatureId[]>;
  /** Lights features on the map while the pointer or focus rests on their words; an empty list puts the light out. */
  light(ids: readonly FeatureId[]): void;
  /** Lights what the open document speaks of, as long as nothing is lit by `light`; an empty list puts it out. */
  shine(ids: readonly FeatureId[]): void;
  /** What a search has found, all of it: the rest of the map steps back. Null while nothing is searched for. */
  found: StoreApi<readonly FeatureId[] | null>;
  /** What the map shows of the open document: how the reader holds the map while reading, so no part of a link. */
  mapShows: StoreApi<'document' | 'reading'>;
  /** What the reader has come to in a text, for the map to go along; `turn` grows with each. */
  along: StoreApi<{ ids: readonly FeatureId[]; turn: number }>;
  goAlong(ids: readonly FeatureId[]): void;
  /** What the map shows where nothing covers it, once it is still; null while there is no map. East may exceed 180. */
  inView: StoreApi<BBox | null>;
}

/** Provided by the page; panels read it through the hooks below. */
export const PageContext = createContext<PageTools | null>(null);

/** The page's tools. Throws outside a `PageContext`, which is a mistake in the code. */
export function usePage(): PageTools {
  const page = use(PageContext);
  if (!page) throw new Error('A panel was rendered outside PageContext.');
  return page;
}

/** A part of the reader's choices; renders again only when that part changes. */
export function useChoices<Part>(part: (state: ChoicesState) => Part): Part {
  return useStore(usePage().choices, part);
}

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
