/**
 * Leaves to an input method the keys with which a reader composes a character or confirms one: nothing of the page acts
 * on them, in whatever field. Chromium and Firefox say so by `isComposing`; WebKit sends the key that confirms after the
 * composition has ended, with the code 229 (UI Events §8.3.1). What the browser itself does with them stays. Returns the way to stop.
 */
export function leaveInputMethods(page: Window): () => void {
  const keep = (event: KeyboardEvent) => {
    if (event.isComposing || event.keyCode === 229) event.stopImmediatePropagation();
  };
  page.addEventListener('keydown', keep, true);
  return () => page.removeEventListener('keydown', keep, true);
}
