import type { Atlas } from '../atlas/model/atlas.ts';
import { type Choices, sameCamera } from './choices.ts';
import { sameComparison } from './comparison.ts';
import { sameRuler } from './ruler.ts';
import type { ChoicesState, ChoicesStore } from './store.ts';
import { sameWindow } from './timeWindow.ts';
import { writeChoices } from './urlParameters.ts';
import { sameTable } from './voicesTable.ts';

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

/** A moving camera, or time window, is written once it has rested this long: browsers refuse some 100 writes in 30 s. */
export const cameraRestMs = 250;

type Step = 'camera' | 'switches' | 'time' | 'other';

/**
 * Keeps the address equal to the choices; nothing else writes it. The camera replaces the entry when it
 * rests. Every other choice is a step for Back, a run of switches, of layers or of the table, is one step, and so is a time window on
 * the move until it rests. Back and Forward restore everything. `title` gives the page's title. Returns the way to stop.
 */
export function keepHistory(
  atlas: Atlas,
  choices: ChoicesStore,
  page: AddressBar,
  title: (choices: Choices) => string,
): () => void {
  let timer: number | null = null;
  let lastStep: Step = 'other';
  let restoring = false;

  function write(how: 'pushState' | 'replaceState', state: Choices): void {
    const { pathname, search, hash } = page.location;
    const wanted = writeChoices(atlas, state, choices.ownLanguage);
    if (wanted === search) return;
    try {
      page.history[how](null, '', pathname + wanted + (how === 'replaceState' ? hash : ''));
    } catch {
      // Refused for coming too often: the next change writes the whole address anyway.
    }
  }
  /** Writes what waits for a rest. */
  function writeNow(state: Choices): void {
    if (timer === null) return;
    page.clearTimeout(timer);
    timer = null;
    write('replaceState', state);
  }
  function follow(now: ChoicesState, before: ChoicesState): void {
    page.document.title = title(now);
    if (restoring) return;
    const step = stepBetween(before, now);
    const goesOn = step === 'time' && lastStep === 'time' && before.timeMoves;
    if (step === 'camera' || goesOn) {
      if (timer !== null) page.clearTimeout(timer);
      timer = page.setTimeout(() => writeNow(choices.getState()), cameraRestMs);
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
    lastStep = 'other';
    restoring = true;
    choices.actions.restore(page.location.search);
    restoring = false;
  }
  const leave = () => writeNow(choices.getState());

  write('replaceState', choices.getState());
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

/** What kind of change this is for the history; null where no link would differ. */
function stepBetween(before: Choices, now: Choices): Step | null {
  const opened = (
    ['select', 'voice', 'read', 'passage', 'tour', 'step', 'base', 'projection', 'view', 'lang'] as const
  ).some((key) => before[key] !== now[key]);
  if (opened || !sameComparison(before.compare, now.compare)) return 'other';
  if (!sameRuler(before.ruler, now.ruler)) return 'other';
  if (before.layers !== now.layers || before.hidden !== now.hidden) return 'switches';
  if (!sameTable(before.table, now.table)) return 'switches';
  if (!sameWindow(before.time, now.time)) return 'time';
  return sameCamera(before.at, now.at) ? null : 'camera';
}
