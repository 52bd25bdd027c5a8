import { createStore, type StoreApi } from 'zustand/vanilla';
import type { BBox } from '../../atlas/model/geometry.ts';
import type { FeatureId } from '../../atlas/model/ids.ts';
import type { ChartMap, MapTrouble, MapWords, Padding, Pointed } from '../../state/chartMap.ts';
import { isDrawnAlike } from '../../state/drawnChoices.ts';
import type { OwnFile, OwnRef } from '../../state/ownFiles.ts';
import type { ChoicesStore } from '../../state/store.ts';
import { chartSigns } from './mapWords.ts';

/** How the map stands, and what it was told. None of it is part of a link. */
interface MapLinkState {
  /** The running map; null while there is none. */
  drawn: ChartMap | null;
  trouble: MapTrouble | null;
  /** It has been at rest or has been moved, or there can be none: what stood in its place may go. */
  stood: boolean;
  /** What is lit at the moment. */
  lit: readonly FeatureId[];
  /** What the pointer or the cross is over; null for nothing. */
  pointed: Pointed | null;
  /** What a search has found, all of it. Null while nothing is searched for. */
  found: readonly FeatureId[] | null;
  /** The feature whose stated distances are drawn as bands; null for none. */
  ringsOf: FeatureId | null;
  /** What the map shows of the open document: all it speaks of, or what is being read, which the map then follows. */
  shows: 'document' | 'reading';
}

/** All that passes between panels and map. What is told while there is no map, the next one is told. */
export interface MapLink {
  state: StoreApi<MapLinkState>;
  /** Lights features while the pointer or focus rests on their words; an empty list puts the light out. */
  light(ids: readonly FeatureId[]): void;
  /** Lights what the open document speaks of, as long as nothing is lit by `light`; an empty list puts it out. */
  shine(ids: readonly FeatureId[]): void;
  /** What a search has found: the rest of the map steps back. Null: nothing is searched for. */
  narrow(found: readonly FeatureId[] | null): void;
  /** Draws the distances that texts state of a feature as bands; null: no more. */
  drawRings(of: FeatureId | null): void;
  /** Brings what the reader has come to in a text into view. */
  goAlong(ids: readonly FeatureId[]): void;
  /** Brings a box into view. */
  fitBox(box: BBox): void;
  /** Does this with the map, where there is none yet once it is there. */
  whenDrawn(act: (map: ChartMap) => void): void;
  /** Gives the focus to the map, or to what stands in its place. */
  focus(): void;
  /** What the map says itself, in the reader's language. Until then it writes `chartSigns`. */
  say(words: MapWords): void;
  /** The reader's own files, and the one feature of them that is open. */
  showOwn(files: readonly OwnFile[], open: OwnRef | null): void;
  /** What panels cover of the map. */
  cover(padding: Padding): void;
  /** The map is there, or is gone: null. */
  hold(drawn: ChartMap | null): void;
}

/** The link of one page: what the choices are, its map is told from here. */
export function createMapLink(choices: ChoicesStore): MapLink {
  const state = createStore<MapLinkState>(() => ({
    drawn: null,
    trouble: null,
    stood: false,
    lit: [],
    pointed: null,
    found: null,
    ringsOf: null,
    shows: 'document',
  }));
  const drawn = () => state.getState().drawn;
  let waiting: ((map: ChartMap) => void)[] = [];
  let pointedAt: readonly FeatureId[] = [];
  let spokenOf: readonly FeatureId[] = [];
  let covered: Padding = { top: 0, right: 0, bottom: 0, left: 0 };
  let words = chartSigns;
  let own: Parameters<ChartMap['showOwn']> = [[], null];
  const showLights = () => {
    const lit = pointedAt.length > 0 ? pointedAt : spokenOf;
    if (lit.join() === state.getState().lit.join()) return;
    state.setState({ lit });
    drawn()?.light(lit);
  };
  choices.subscribe((now, before) => {
    if (isDrawnAlike(now, before)) drawn()?.lookFrom(now);
    else drawn()?.show(now);
  });
  return {
    state,
    light: (ids) => {
      pointedAt = ids;
      showLights();
    },
    shine: (ids) => {
      spokenOf = ids;
      showLights();
    },
    narrow: (found) => {
      state.setState({ found });
      drawn()?.narrow(found);
    },
    drawRings: (ringsOf) => {
      state.setState({ ringsOf });
      drawn()?.drawRings(ringsOf);
    },
    goAlong: (ids) => drawn()?.goAlong(ids),
    fitBox: (box) => drawn()?.fitBox(box),
    whenDrawn: (act) => {
      const map = drawn();
      if (map) act(map);
      else waiting.push(act);
    },
    focus: () => {
      const map = drawn();
      if (map) map.focus();
      else document.getElementById('map')?.focus({ preventScroll: true });
    },
    say: (next) => {
      words = next;
      drawn()?.setWords(words);
    },
    showOwn: (files, open) => {
      own = [files, open];
      drawn()?.showOwn(...own);
    },
    cover: (padding) => {
      if (JSON.stringify(padding) === JSON.stringify(covered)) return;
      covered = padding;
      drawn()?.setPadding(padding);
    },
    hold: (map) => {
      const { lit, found, ringsOf } = state.getState();
      map?.setPadding(covered);
      map?.show(choices.getState());
      map?.setWords(words);
      map?.light(lit);
      map?.narrow(found);
      map?.drawRings(ringsOf);
      if (own[0].length > 0) map?.showOwn(...own);
      state.setState(map ? { drawn: map } : { drawn: null, pointed: null });
      if (!map) return;
      for (const act of waiting) act(map);
      waiting = [];
    },
  };
}
