/**
 * What the browser keeps for this reader from visit to visit: how wide panels are, that the welcome was read. Never
 * anything a link holds. A browser may refuse to keep anything, in frames for one: then each visit is the first.
 */
export function recall(name: string): string | null {
  try {
    return window.localStorage.getItem(keyOf(name));
  } catch {
    return null;
  }
}

/** Keeps a text under a name; null forgets it. */
export function remember(name: string, value: string | null): void {
  try {
    if (value === null) window.localStorage.removeItem(keyOf(name));
    else window.localStorage.setItem(keyOf(name), value);
  } catch {
    // Refused or full.
  }
}

/** Sites at other paths of the same host keep their own. */
const keyOf = (name: string) => `${new URL('./', window.location.href).pathname}#${name}`;
