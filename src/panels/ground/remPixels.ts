/** Pixels to a rem: more where the reader's text is larger, and on very wide screens. */
export const remPixels = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
