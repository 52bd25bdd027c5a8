/** The term that stands for the foremost entries of all words that begin so. No word has its sign. */
export const wideTerm = (beginning: string): string => `${beginning}*`;

/**
 * How close a term comes to what is wanted: 1 for the term itself, and for what stands for longer ones, whose closeness is in its
 * weights; less for a longer one, least for one with other letters.
 */
export function closeness(term: string, alternative: string): number {
  if (alternative === term || alternative === wideTerm(term)) return 1;
  return alternative.startsWith(term) ? 0.2 + 0.3 * (term.length / alternative.length) : 0.2;
}
