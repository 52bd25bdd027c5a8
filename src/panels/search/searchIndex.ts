import type { Atlas } from '../../atlas/model/atlas.ts';
import type { AtlasDocument } from '../../atlas/model/document.ts';
import { englishMessages } from '../../messages/loadMessages.ts';
import { rankEntries } from './rankEntries.ts';
import {
  atlasEntries,
  type Entry,
  entryText,
  type GroupId,
  groupIds,
  passageEntries,
} from './searchEntries.ts';
import { isUnspacedTerm, queryTerms, textTokens } from './searchTokens.ts';
import { createVocabulary } from './vocabulary.ts';
import { wordStem } from './wordStem.ts';

/** Entries of one kind: how many were found, and the best of them. */
export interface ResultGroup {
  id: GroupId;
  count: number;
  best: Entry[];
}

/** Groups with something in them, in their order. */
export interface SearchResults {
  groups: ResultGroup[];
  total: number;
  /** The folded words that were found, to be marked where they stand. */
  terms: ReadonlySet<string>;
}

/** Everything that can be found. Grows as texts arrive. */
export interface SearchIndex {
  /** Adds the passages of a document, in steps, so that typing goes on; they can be found when it resolves. */
  add(document: AtlasDocument): Promise<void>;
  /**
   * Finds what holds every word of the query: the word, a longer one that begins with it, another form of it or, where
   * that finds nothing, one that is a letter or two away.
   * Total: any text gives results, never an exception, and no character of it has a meaning of its own.
   */
  search(query: string): SearchResults;
}

/** Of each group, as many as a reader may go through. */
const mostShown = 200;

/** Where typos are looked for: comparing with all words is the costly part, so words that nothing holds come first. */
type Typos = 'none' | 'in unknown words' | 'in all words';

const passagesPerStep = 50;
const fieldWeights = { title: 4, names: 3, text: 1, more: 0.5 } as const;
const fields = Object.keys(fieldWeights) as (keyof typeof fieldWeights)[];

/** An index of the atlas, with words of the reader's language; the texts come by `add`. */
export function createSearchIndex(atlas: Atlas, messages = englishMessages): SearchIndex {
  const entries: Entry[] = [];
  const vocabulary = createVocabulary();

  function addEntry(entry: Entry): void {
    const words = entryText(entry, atlas, messages);
    const terms = new Map<string, number>();
    for (const field of fields) {
      const tokens = textTokens(words[field]);
      // The shorter the text, the more a word says of it.
      const weight = (fieldWeights[field] * importance(entry)) / (1 + Math.log1p(tokens.length));
      for (const { term } of tokens) terms.set(term, Math.max(weight, terms.get(term) ?? 0));
    }
    vocabulary.add(entries.push(entry) - 1, terms);
  }
  for (const entry of atlasEntries(atlas)) addEntry(entry);
  vocabulary.settle();

  function find(wanted: readonly string[], typos: Typos): SearchResults {
    const alternatives = wanted.map((term) => {
      const stem = wordStem(term);
      const literal = [
        ...new Set([
          ...vocabulary.beginning(term, !isUnspacedTerm(term)),
          ...(stem === null ? [] : vocabulary.beginning(stem, true)),
        ]),
      ];
      const known = typos === 'none' || (typos === 'in unknown words' && literal.length > 0);
      return known || allowedTypos(term) === 0 ? literal : vocabulary.near(term, allowedTypos(term));
    });
    const found = rankEntries(vocabulary, wanted, alternatives, entries.length);
    return grouped(found, entries, new Set(alternatives.flat()));
  }

  return {
    add: async (document) => {
      const passages = passageEntries(document);
      for (let at = 0; at < passages.length; at += passagesPerStep) {
        if (at > 0) await new Promise((resolve) => setTimeout(resolve));
        for (const entry of passages.slice(at, at + passagesPerStep)) addEntry(entry);
      }
      vocabulary.settle();
    },
    search: (query) => {
      const wanted = queryTerms(query);
      if (wanted.length === 0) return grouped([], entries, new Set());
      const literal = find(wanted, 'none');
      if (literal.total > 0) return literal;
      const corrected = find(wanted, 'in unknown words');
      return corrected.total > 0 ? corrected : find(wanted, 'in all words');
    },
  };
}

/** How many letters of a word may differ. None in figures: another year is another year. */
function allowedTypos(term: string): number {
  if (term.length < 4 || isUnspacedTerm(term) || /\d/u.test(term)) return 0;
  return term.length < 8 ? 1 : 2;
}

/** What the documents speak of comes before the rest. */
function importance(entry: Entry): number {
  return 'feature' in entry ? 0.5 + Math.log1p(entry.feature.mentions.length) / 2 : 1;
}

function grouped(
  ids: Iterable<number>,
  entries: readonly Entry[],
  terms: ReadonlySet<string>,
): SearchResults {
  const groups = groupIds.map((id): ResultGroup => ({ id, count: 0, best: [] }));
  const byId = Object.fromEntries(groups.map((group) => [group.id, group]));
  let total = 0;
  for (const id of ids) {
    const entry = entries[id];
    const group = entry && byId[entry.group];
    if (!group) continue;
    total += 1;
    group.count += 1;
    if (group.best.length < mostShown) group.best.push(entry);
  }
  return { groups: groups.filter(({ count }) => count > 0), total, terms };
}
