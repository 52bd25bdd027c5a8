import { bisectLeft, bisectRight, cumsum, range } from 'd3-array';
import { fetchedOnce } from '../../atlas/fetched/fetchedOnce.ts';
import { wideTerm } from './closeness.ts';
import { prefixDistances } from './prefixDistance.ts';
import type { SearchDirectory, TermsFile } from './searchFiles.ts';

/** Where a term stands: entries in rising order, and how much it counts in each. */
interface Postings {
  entries: Float64Array;
  weights: Float64Array;
}

/** All terms of an index, of which those are fetched that are asked for. Asking rejects where they cannot be had. */
export interface Vocabulary {
  /** Whether so many words begin so that only the foremost of them are found by it. */
  isWide(term: string): boolean;
  /** Terms that are this one or, if wanted, begin with it; of a wide beginning it and what stands for the longer ones. */
  beginning(term: string, longer: boolean): Promise<string[]>;
  /** Terms one of whose beginnings is at most so many letters away from this one: where there are many, of those that begin like it. */
  near(term: string, typos: number): Promise<string[]>;
  /** Of a term that one of these gave. */
  postings(term: string): Postings | undefined;
}

/** The vocabulary of a directory; `ask` fetches a file of terms. */
export function createVocabulary(
  { starts, wide }: SearchDirectory,
  ask: (path: string) => Promise<unknown>,
): Vocabulary {
  const wideOnes = new Set(wide);
  const places = new Map<string, () => Postings>();

  const termsIn = fetchedOnce(async (path: string) => {
    const terms = (await ask(path)) as TermsFile;
    // Of all that come few are asked for.
    for (const [term, entries, weights] of terms)
      places.set(term, () => ({ entries: cumsum(entries), weights: cumsum(weights) }));
    return terms.map(([term]) => term);
  });
  /** The terms from one to another, both counted. */
  async function termsBetween(first: string, last: string): Promise<string[]> {
    const files = range(Math.max(0, bisectRight(starts, first) - 1), bisectRight(starts, last));
    const found = files.map(async (file) => {
      const terms = await termsIn(`terms/${file}.json`);
      return terms.slice(bisectLeft(terms, first), bisectRight(terms, last));
    });
    return (await Promise.all(found)).flat();
  }
  const termsWith = (beginning: string) => termsBetween(beginning, `${beginning}\uffff`);
  const exactly = (term: string) => termsBetween(term, term);

  return {
    isWide: (term) => wideOnes.has(term),
    beginning: async (term, longer) => {
      if (!longer) return exactly(term);
      if (!wideOnes.has(term)) return termsWith(term);
      return (await Promise.all([term, wideTerm(term)].map(exactly))).flat();
    },
    near: async (term, typos) => {
      const shared = range(term.length).find((length) => !wideOnes.has(term.slice(0, length)));
      if (shared === undefined) return [];
      const terms = await termsWith(term.slice(0, shared));
      const distances = prefixDistances(term, terms, typos);
      return terms.filter((_, index) => (distances[index] ?? 255) <= typos);
    },
    postings: (term) => places.get(term)?.(),
  };
}
