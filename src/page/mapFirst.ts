import type { StandingMap } from './standingMap.ts';

/** How long the rest of the page waits for its map at most, and leaves the processor to it when it stands, milliseconds. */
const patienceMs = 4000;
const restMs = 300;

/** By which a reader may want something of the page. */
const acts = ['pointermove', 'pointerdown', 'click', 'wheel', 'keydown', 'focusin'] as const;

/**
 * Puts the map into the page as it came, and lets it come before the page's own code: resolves once it stands, or cannot be had, or the
 * reader wants something of the page, or has waited long enough.
 */
export async function mapFirst(shell: HTMLElement, map: StandingMap): Promise<void> {
  const view = shell.querySelector('[data-map-view]');
  if (!view) return;
  map.putInto(view);
  map.link.whenDrawn(() => letOnlyMapAnswer(shell, view));
  map.begin();
  // The reader has wanted something already.
  if (shell.dataset.pressed) return;
  const acted = new AbortController();
  await new Promise<void>((resolve) => {
    const wait = setTimeout(resolve, patienceMs);
    // Also where the page is on its way by then: the map is not to stay under its picture until it has come.
    const stop = map.link.state.subscribe(({ stood, drawn }) => {
      if (!stood) return;
      stop();
      clearTimeout(wait);
      // What stands in its place then comes with the page.
      if (!drawn) return resolve();
      for (const each of shell.querySelectorAll('[data-until-map]')) each.remove();
      setTimeout(resolve, restMs);
    });
    for (const act of acts) addEventListener(act, () => resolve(), { signal: acted.signal, passive: true });
  });
  acted.abort();
}

/** Of the page as it came, the map can be moved from now on: the rest waits for the panels. */
function letOnlyMapAnswer(shell: HTMLElement, view: Element): void {
  for (let at = view.firstElementChild; at && at !== shell; at = at.parentElement)
    for (const other of at.parentElement?.children ?? [])
      if (other !== at && other instanceof HTMLElement) other.inert = true;
  shell.inert = false;
}

/** Hands what the reader presses in the page as it came, and types then, or a first Tab, which it does not answer (see `public/start.js`), on to the page that takes its place. */
export function answerLater(shell: HTMLElement): void {
  const observer = new MutationObserver(() => {
    if (shell.isConnected) return;
    observer.disconnect();
    const { begun, pressed, typed, tabbed } = shell.dataset;
    // Not where it gave way to words on what could not be loaded.
    if (document.querySelector('.start')) return;
    if (tabbed !== undefined) document.querySelector<HTMLElement>('#root a')?.focus();
    if (pressed) answer(pressed, typed);
    if (begun) answerEnd(shell);
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** Presses what is at a point now, and types into it. */
function answer(at: string, typed = ''): void {
  const [clientX = 0, clientY = 0] = at.split(' ').map(Number);
  const target = document.elementFromPoint(clientX, clientY);
  if (target instanceof HTMLElement) target.focus();
  target?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, clientX, clientY }));
  // Null for what takes no text.
  if (!typed || !(target instanceof HTMLInputElement) || target.selectionStart === null) return;
  target.setRangeText(typed, 0, 0, 'end');
  target.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** Of a press that began on what is gone, browsers tell only what holds both: it is handed on to what it ends on. */
function answerEnd(shell: HTMLElement): void {
  delete shell.dataset.pressed;
  const over = new AbortController();
  const { signal } = over;
  const end = ({ target, clientX, clientY }: MouseEvent) => {
    over.abort();
    const { pressed } = shell.dataset;
    if (pressed && target !== document.elementFromPoint(clientX, clientY)) answer(pressed);
  };
  // After `start.js`, which tells what is pressed from what is dragged.
  addEventListener('click', end, { signal });
  for (const next of ['pointerdown', 'pointercancel', 'keydown'])
    addEventListener(next, () => over.abort(), { signal });
}
