import { bisectRight, cumsum, range } from 'd3-array';
import { rankEntries } from './rankEntries.ts';
import { type Entry, type GroupId, groupIds } from './searchEntries.ts';
import { entriesInFile, mostShown, type SearchDirectory } from './searchFiles.ts';
import { isUnspacedTerm, queryTerms } from './searchTokens.ts';
import { createVocabulary } from './vocabulary.ts';
import { wordStem } from './wordStem.ts';

/** Entries of one kind: how many were found, or at least there are, and the numbers of the best of them. */
export interface ResultGroup {
  id: GroupId;
  count: number;
  atLeast: boolean;
  best: number[];
}

/** Groups with something in them, in their order. */
export interface SearchResults {
  groups: ResultGroup[];
  total: number;
  /** The folded words that were found, to be marked where they stand. */
  terms: ReadonlySet<string>;
}

/** Everything that can be found, of which those files are fetched that a question needs. What cannot be had rejects, and is asked for anew. */
export interface SearchIndex {
  /**
   * Finds what holds every word of the query: the word, a longer one that begins with it, another form of it or, where
   * that finds nothing, one that is a letter or two away. Where too many words begin with one, only the foremost of what holds the longer
   * ones is found by it, and beside a rarer word it need not be held: what holds it comes first.
   * Any text gives results, and no character of it has a meaning of its own.
   */
  search(query: string): Promise<SearchResults>;
  /** The entry of this number. */
  entry(number: number): Promise<Entry>;
}

/** Where typos are looked for: comparing with many words is the costly part, so words that nothing holds come first. */
const everyTypos = ['none', 'in unknown words', 'in all words'] as const;

/**
 * Search over the files of `searchFiles`; what is small is asked for at once.
 * @param ask - fetches one of them, once
 */
export async function createSearchIndex(ask: (path: string) => Promise<unknown>): Promise<SearchIndex> {
  const directory = (await ask('index.json')) as SearchDirectory;
  const ends = cumsum(directory.counts);
  const count = ends.at(-1) ?? 0;
  const vocabulary = createVocabulary(directory, ask);

  const isWide = (term: string) => !isUnspacedTerm(term) && vocabulary.isWide(term);

  async function find(words: readonly string[], typos: (typeof everyTypos)[number]): Promise<SearchResults> {
    const wanted = words.toSorted((a, b) => Number(isWide(a)) - Number(isWide(b)));
    const rare = wanted.filter((term) => !isWide(term)).length;
    const alternatives = await Promise.all(
      wanted.map(async (term) => {
        const stem = wordStem(term);
        const literal = [
          ...(await vocabulary.beginning(term, !isUnspacedTerm(term))),
          ...(stem === null ? [] : await vocabulary.beginning(stem, true)),
        ];
        const known = typos === 'none' || (typos === 'in unknown words' && literal.length > 0);
        if (known || allowedTypos(term) === 0) return [...new Set(literal)];
        return vocabulary.near(term, allowedTypos(term));
      }),
    );
    const found = rankEntries(vocabulary, wanted, alternatives, count, rare || wanted.length);
    const groups = grouped(found);
    for (const group of rare === 0 ? groups : [])
      group.atLeast = wanted.length > 1 || group.count >= mostShown;
    return { groups, total: found.length, terms: new Set(alternatives.flat()) };
  }

  function grouped(found: readonly number[]): ResultGroup[] {
    const groups = groupIds.map((id): ResultGroup => ({ id, count: 0, atLeast: false, best: [] }));
    for (const entry of found) {
      const group = groups[bisectRight(ends, entry)];
      if (!group) continue;
      group.count += 1;
      if (group.best.length < mostShown) group.best.push(entry);
    }
    return groups.filter(({ count }) => count > 0);
  }

  const index: SearchIndex = {
    search: async (query) => {
      const words = queryTerms(query);
      let results: SearchResults = { groups: [], total: 0, terms: new Set() };
      for (const typos of words.length > 0 ? everyTypos : []) {
        results = await find(words, typos);
        if (results.total > 0) break;
      }
      return results;
    },
    entry: async (number) => {
      const file = (await ask(`entries/${Math.floor(number / entriesInFile)}.json`)) as Entry[];
      return file[number % entriesInFile] as Entry;
    },
  };
  if (!directory.wide.includes('')) {
    const all = [vocabulary.beginning('', true), ...range(0, count, entriesInFile).map(index.entry)];
    for (const asked of all) asked.catch(() => {});
  }
  return index;
}

/** How many letters of a word may differ. None in figures: another year is another year. */
function allowedTypos(term: string): number {
  if (term.length < 4 || isUnspacedTerm(term) || /\d/u.test(term)) return 0;
  return term.length < 8 ? 1 : 2;
}
