/**
 * Decimals that carry meaning in a measured figure: two below 10, one below 100, none above. Map, panels and explanations
 * all round by it, so that one length never stands there with two figures.
 */
export function figureDecimals(value: number): 0 | 1 | 2 {
  const size = Math.abs(value);
  return size >= 100 ? 0 : size >= 10 ? 1 : 2;
}
