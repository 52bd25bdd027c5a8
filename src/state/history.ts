import type { Atlas } from '../atlas/model/atlas.ts';
import type { Choices } from './choices.ts';
import { askedOf } from './mendedLink.ts';
import { changedIn, parameterTable, type Step } from './parameterTable.ts';
import type { ChoicesState, ChoicesStore } from './store.ts';
import { writeChoices } from './urlParameters.ts';

/** The parts of `window` that the writer of the address uses. */
export interface AddressBar {
  location: { pathname: string; search: string; hash: string };
  history: {
    pushState(data: unknown, unused: string, url: string): void;
    replaceState(data: unknown, unused: string, url: string): void;
  };
  document: { title: string };
  setTimeout(run: () => void, milliseconds: number): number;
  clearTimeout(timer: number): void;
  addEventListener(type: 'popstate' | 'pagehide', listener: () => void): void;
  removeEventListener(type: 'popstate' | 'pagehide', listener: () => void): void;
}

type How = 'pushState' | 'replaceState';

/** A moving camera, or time window, is written once it has rested this long: browsers refuse some 100 writes in 30 s. */
export const cameraRestMs = 250;

/** How long a refused write waits for its next try. */
export const refusedRestMs = 2_000;

/**
 * Keeps the address equal to the choices; nothing else writes it. The camera replaces the entry when it rests; the
 * rest are steps for Back, as the table of parameters says. An address with parts that could not be used stays as it
 * came, and in the history. Back and Forward restore everything. `title` gives the page's title. Returns the way to stop.
 */
export function keepHistory(
  atlas: Atlas,
  choices: ChoicesStore,
  page: AddressBar,
  title: (choices: Choices) => string,
): () => void {
  let timer: number | null = null;
  /** How what waits is to be written: a step that was refused stays one. */
  let owed: How = 'replaceState';
  let lastStep: Step = 'other';
  let restoring = false;
  /** True while the address is as it came, with parts that could not be used: a reader may still mend it. */
  let asItCame = choices.getState().notices.length > 0;

  function write(how: How, state: Choices): void {
    const { pathname, search, hash } = page.location;
    const wanted = writeChoices(atlas, state, choices.ownLanguage);
    const isAsked = askedOf(page.location) !== search;
    if (wanted === search && !isAsked) return;
    const kept = asItCame ? 'pushState' : how;
    try {
      page.history[kept](null, '', pathname + wanted + (kept === 'replaceState' && !isAsked ? hash : ''));
    } catch {
      // Some browsers throw what others pass over in silence.
    }
    // Refused for coming too often: the address catches up.
    if (page.location.search === search && wanted !== search) writeLater(refusedRestMs, kept);
    else asItCame = false;
  }
  /** Writes what waits for a rest. */
  function writeNow(state: Choices): void {
    if (timer === null) return;
    page.clearTimeout(timer);
    timer = null;
    const how = owed;
    owed = 'replaceState';
    write(how, state);
  }
  function writeLater(milliseconds: number, how: How): void {
    if (timer !== null) page.clearTimeout(timer);
    if (how === 'pushState') owed = how;
    timer = page.setTimeout(() => writeNow(choices.getState()), milliseconds);
  }
  function follow(now: ChoicesState, before: ChoicesState): void {
    page.document.title = title(now);
    if (restoring) return;
    const step = stepBetween(before, now);
    const goesOn = step === 'time' && lastStep === 'time' && before.timeMoves;
    if (step === 'camera' || goesOn) {
      writeLater(cameraRestMs, 'replaceState');
    } else if (step !== null) {
      writeNow(before);
      write(step === 'switches' && lastStep === 'switches' ? 'replaceState' : 'pushState', now);
      lastStep = step;
    }
    if (before.timeMoves && !now.timeMoves) writeNow(now);
  }
  function restore(): void {
    if (timer !== null) page.clearTimeout(timer);
    timer = null;
    owed = 'replaceState';
    lastStep = 'other';
    restoring = true;
    choices.actions.restore(askedOf(page.location));
    restoring = false;
    asItCame = choices.getState().notices.length > 0;
  }
  const leave = () => writeNow(choices.getState());

  if (!asItCame) write('replaceState', choices.getState());
  page.document.title = title(choices.getState());
  const unsubscribe = choices.subscribe(follow);
  page.addEventListener('popstate', restore);
  page.addEventListener('pagehide', leave);
  return () => {
    leave();
    unsubscribe();
    page.removeEventListener('popstate', restore);
    page.removeEventListener('pagehide', leave);
  };
}

/** From the greatest to the least: of several changes at once the greatest counts. */
const steps: readonly Step[] = ['other', 'switches', 'time', 'camera'];

/** What kind of change this is for the history; null where no link would differ. */
function stepBetween(before: Choices, now: Choices): Step | null {
  const kinds = changedIn(before, now).map((key) => parameterTable[key].step ?? 'other');
  return steps.find((step) => kinds.includes(step)) ?? null;
}
