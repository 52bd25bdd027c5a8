import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Atlas } from '../atlas/model/atlas.ts';
import type { DocumentId, FeatureId, LayerId, PassageId } from '../atlas/model/ids.ts';
import { type Camera, roundCamera } from './camera.ts';
import { type Choices, switchableLayers, withSelectionInTime, withSelectionShown } from './choices.ts';
import { askedOf } from './mendedLink.ts';
import type { Notice } from './notice.ts';
import { closed, type Open, openIn } from './open.ts';
import { parameters, textOf } from './parameterTable.ts';
import { preferredLanguage } from './preferredLanguage.ts';
import { type TimeWindow, timeRange, windowWithin } from './timeWindow.ts';
import { readChange, readChoices, writeChange } from './urlParameters.ts';

/** What the page listens to: the choices, and what of the last link could not be used. Frozen in development. */
export interface ChoicesState extends Choices {
  notices: readonly Notice[];
  /** True while the time window is being dragged or plays: until it rests, its moves are one step for Back. */
  readonly timeMoves: boolean;
  /** How often the reader has started again: with a new one, whatever else was opened on the page closes. */
  readonly beginning: number;
}

/** Choices that bear on others, or come in a stream: each has actions of its own. */
type Ruled = 'select' | 'read' | 'passage' | 'tour' | 'step' | 'layers' | 'hidden' | 'time' | 'at';

/** The named ways to change the choices; there is no other. An action that changes nothing tells nobody. */
export interface ChoiceActions {
  /** Chooses these, as a link would that names them: what no link can hold is ignored. */
  choose(part: Partial<Omit<Choices, Ruled>>): void;
  /** Opens a feature's panel, switches its layer on and moves the time window to it; null closes it. Unknown ids are ignored. */
  selectFeature(id: FeatureId | null): void;
  /** Opens a document, at a passage if one is given; null closes it. Unknown ids are ignored. */
  openDocument(id: DocumentId | null, passage?: PassageId | null): void;
  /** Switching off the layer of the selected feature closes that feature: what is open is on the map. */
  toggleLayer(id: LayerId): void;
  /** Closes the guided reading, or whatever else is open; the rest stays as it is. */
  close(what: Open['what']): void;
  /** Closes the ruler, else the first of what is open, else the table (in a frame nothing would lead back to it); false where there is none. */
  closeNext(): boolean;
  /** Shows exactly these layers; as `toggleLayer`. */
  setLayers(ids: readonly LayerId[]): void;
  /** Hides or shows one feature. Hiding the selected one closes it. */
  toggleFeature(id: FeatureId): void;
  /** Shows these days, brought into the atlas's dates; null for all dates. */
  setTime(window: TimeWindow | null): void;
  /** The same on the way: `restTime` or `setTime` ends it. */
  moveTime(window: TimeWindow | null): void;
  restTime(): void;
  /** Null: back to the view the page opens with. */
  moveCamera(camera: Camera | null): void;
  /** Makes the change a link's query names, as a click on an ordinary link into the page does. */
  follow(search: string): void;
  /** Puts everything as a link's query says, as Back and Forward do. */
  restore(search: string): void;
  /** The page as it first opened: everything but the language. */
  startAgain(): void;
  dismissNotices(): void;
}

/** The reader's choices: `getState`, `subscribe` (zustand's vanilla store) and the actions. */
export interface ChoicesStore
  extends Pick<StoreApi<ChoicesState>, 'getState' | 'getInitialState' | 'subscribe'> {
  readonly actions: ChoiceActions;
  /** The language the page opens in for this reader, where a link names none. */
  readonly ownLanguage: string;
}

/** The choices as the page's address says; `location` needs its query and fragment. `languages` are those the reader reads, best first (BCP 47). */
export function createChoices(
  atlas: Atlas,
  location: { search: string; hash?: string },
  languages: readonly string[] = [],
): ChoicesStore {
  const ownLanguage = preferredLanguage(atlas, languages);
  const read = (search: string) => {
    const { choices, notices } = readChoices(atlas, search, ownLanguage);
    return { ...choices, notices, timeMoves: false };
  };
  const store = createStore<ChoicesState>(() => frozen({ ...read(askedOf(location)), beginning: 0 }));
  // Asked when needed: an atlas of which the first part was there grows.
  const features = () => atlas.features.map((feature) => feature.id);
  const switchable = switchableLayers(atlas);

  function change(part: Partial<ChoicesState>): void {
    const now = store.getState();
    const next = { ...now, ...part };
    // What is the same stays the very same, so that who listens to it hears nothing.
    for (const key of parameters) keepSame(now, next, key);
    if (next.notices.length + now.notices.length === 0) next.notices = now.notices;
    const isNew = (Object.keys(next) as (keyof ChoicesState)[]).some((key) => next[key] !== now[key]);
    if (isNew) store.setState(frozen(next), true);
  }
  function select(id: FeatureId | null): void {
    const now = store.getState();
    if (id !== null && !features().includes(id)) return;
    const voice = id === now.select ? now.voice : null;
    change(withSelectionInTime(atlas, { ...now, select: id, voice }));
  }
  function showTime(window: TimeWindow | null, timeMoves: boolean): void {
    const range = window && timeRange(atlas);
    change({ time: range && windowWithin(range, window.from, window.to), timeMoves });
  }

  const actions: ChoiceActions = {
    choose: (part) => change(readChange(atlas, writeChange(part)).change),
    selectFeature: select,
    openDocument: (id, passage = null) => {
      if (id === null) actions.close('document');
      else if (atlas.documents.some((document) => document.id === id)) change({ read: id, passage });
    },
    close: (what) => change(closed[what]),
    closeNext: () => {
      const now = store.getState();
      const [first] = openIn(now);
      if (now.ruler !== null) change({ ruler: null });
      else if (first) actions.close(first.what);
      else if (now.view !== 'map' && !now.embed) change({ view: 'map' });
      else return false;
      return true;
    },
    toggleLayer: (id) => {
      const shown = new Set(store.getState().layers);
      if (!shown.delete(id)) shown.add(id);
      actions.setLayers([...shown]);
    },
    setLayers: (ids) => {
      const { select: selected } = store.getState();
      const layer = atlas.features.find((feature) => feature.id === selected)?.layer;
      const layers = switchable.filter((id) => ids.includes(id));
      change({
        layers,
        ...(layer !== undefined && !layers.includes(layer) && closed.feature),
      });
    },
    toggleFeature: (id) => {
      if (!features().includes(id)) return;
      const { hidden, select: selected } = store.getState();
      const wasHidden = hidden.includes(id);
      const isHidden = (other: FeatureId) => (other === id ? !wasHidden : hidden.includes(other));
      change({
        hidden: features().filter(isHidden),
        ...(selected === id && !wasHidden && closed.feature),
      });
    },
    setTime: (window) => showTime(window, false),
    moveTime: (window) => showTime(window, true),
    restTime: () => change({ timeMoves: false }),
    moveCamera: (camera) => change({ at: camera && roundCamera(camera) }),
    follow: (search) => {
      const { change: part, notices } = readChange(atlas, search);
      if (part.read !== undefined && part.passage === undefined) part.passage = null;
      if (part.select !== undefined && part.voice === undefined) part.voice = null;
      // A link that names its own time has it; what it selects shows all the same.
      const shown =
        part.select === undefined || part.time !== undefined ? withSelectionShown : withSelectionInTime;
      change({ ...shown(atlas, { ...store.getState(), ...part }), notices });
    },
    restore: (search) => change(read(search)),
    startAgain: () => {
      const { lang, beginning } = store.getState();
      change({ ...read(''), lang, beginning: beginning + 1 });
    },
    dismissNotices: () => change({ notices: [] }),
  };
  return { ...store, actions, ownLanguage };
}

function keepSame<Key extends keyof Choices>(now: Choices, next: Choices, key: Key): void {
  if (next[key] !== now[key] && textOf(next, key) === textOf(now, key)) next[key] = now[key];
}

/** In development a stray write to the state fails where it happens. */
function frozen(state: ChoicesState): ChoicesState {
  if (import.meta.env.DEV) {
    for (const value of Object.values(state))
      if (typeof value === 'object' && value !== null) Object.freeze(value);
    Object.freeze(state);
  }
  return state;
}
