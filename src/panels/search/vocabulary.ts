import { bisectLeft } from 'd3-array';
import { prefixDistances } from './prefixDistance.ts';

/** Where a term stands: entries in rising order, and how much it counts in each. */
interface Postings {
  entries: number[];
  weights: number[];
}

/** All terms of an index, in the order of their code units, each with its places. */
export interface Vocabulary {
  /** Adds entries' terms; an entry's number must be higher than all before. */
  add(entry: number, terms: ReadonlyMap<string, number>): void;
  /** Puts what was added in order. Before this it is not found. */
  settle(): void;
  /** Terms that are this one or, if wanted, begin with it. */
  beginning(term: string, longer: boolean): string[];
  /** Terms one of whose beginnings is at most so many letters away from this one. */
  near(term: string, typos: number): string[];
  postings(term: string): Postings | undefined;
}

/** An empty vocabulary. */
export function createVocabulary(): Vocabulary {
  const places = new Map<string, Postings>();
  let sorted: string[] = [];
  let added: string[] = [];

  return {
    add: (entry, terms) => {
      for (const [term, weight] of terms) {
        let known = places.get(term);
        if (!known) {
          known = { entries: [], weights: [] };
          places.set(term, known);
          added.push(term);
        }
        known.entries.push(entry);
        known.weights.push(weight);
      }
    },
    settle: () => {
      // Two sorted stretches: sorting merges them.
      sorted = [...sorted, ...added.sort()].sort();
      added = [];
    },
    beginning: (term, longer) => {
      if (!longer) return places.has(term) ? [term] : [];
      const start = bisectLeft(sorted, term);
      let end = start;
      while (sorted[end]?.startsWith(term)) end += 1;
      return sorted.slice(start, end);
    },
    near: (term, typos) => {
      const distances = prefixDistances(term, sorted, typos);
      return sorted.filter((_, index) => (distances[index] ?? 255) <= typos);
    },
    postings: (term) => places.get(term),
  };
}
