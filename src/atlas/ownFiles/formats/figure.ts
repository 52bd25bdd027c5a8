/** The number that a text writes in digits, in degrees say; null where it writes none, or more than a number. */
export function figureOf(text: string): number | null {
  return /^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*$/i.test(text) ? Number(text) : null;
}
