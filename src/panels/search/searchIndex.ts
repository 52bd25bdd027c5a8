import MiniSearch from 'minisearch';
import type { Atlas } from '../../atlas/model/atlas.ts';
import type { AtlasDocument } from '../../atlas/model/document.ts';
import type { SpeakerId } from '../../atlas/model/ids.ts';
import {
  atlasEntries,
  type Entry,
  type EntryText,
  entryText,
  type GroupId,
  groupTitles,
  passageEntries,
} from './searchEntries.ts';
import { isUnspacedTerm, queryTerms, textTokens } from './searchTokens.ts';

/** What was found, and the folded words of it that were. */
export interface Hit {
  entry: Entry;
  terms: ReadonlySet<string>;
}

/** Hits by group, best first; groups without hits are left out. */
export interface SearchResults {
  groups: { id: GroupId; hits: Hit[] }[];
  total: number;
}

/** Everything that can be found. Grows as texts arrive. */
export interface SearchIndex {
  /** Adds the passages of a document; resolves when they can be found. In small steps, so that typing goes on. */
  add(document: AtlasDocument): Promise<void>;
  /**
   * Finds what holds every word of the query: the word, a longer one that begins with it or, where that finds
   * nothing, one that is a letter or two away. With a speaker, only passages of theirs: all, without a query.
   * Total: any text gives results, never an exception, and no character of it has a meaning of its own.
   */
  search(query: string, speaker?: SpeakerId | null): SearchResults;
}

/** Passages added between two turns of the page. */
const chunkSize = 50;
const nothing: ReadonlySet<string> = new Set();

/** An index of the atlas; the texts come by `add`. */
export function createSearchIndex(atlas: Atlas): SearchIndex {
  const entries: Entry[] = [];
  const engine = new MiniSearch<EntryText & { id: number }>({
    fields: ['title', 'names', 'text', 'more'],
    tokenize: (text) => textTokens(text).map(({ term }) => term),
    processTerm: (term) => term,
    searchOptions: {
      tokenize: queryTerms,
      combineWith: 'AND',
      boost: { title: 4, names: 3, more: 0.5 },
      prefix: (term) => !isUnspacedTerm(term),
      boostDocument: (id) => weight(entries[id]),
    },
  });
  const numbered = (added: Entry[]) =>
    added.map((entry) => ({ id: entries.push(entry) - 1, ...entryText(entry, atlas) }));
  engine.addAll(numbered(atlasEntries(atlas)));

  const find = (query: string, speaker: SpeakerId | null, fuzzy: boolean): Hit[] =>
    engine
      .search(query, {
        fuzzy: fuzzy && allowedTypos,
        filter: speaker === null ? undefined : ({ id }) => speaks(entries[id], speaker),
      })
      .flatMap(({ id, terms }) => {
        const entry = entries[id];
        return entry ? [{ entry, terms: new Set(terms) }] : [];
      });

  return {
    add: (document) => engine.addAllAsync(numbered(passageEntries(document)), { chunkSize }),
    search: (query, speaker = null) => {
      if (queryTerms(query).length === 0) {
        const own = speaker === null ? [] : entries.filter((entry) => speaks(entry, speaker));
        return grouped(own.map((entry) => ({ entry, terms: nothing })));
      }
      const literal = find(query, speaker, false);
      return grouped(literal.length > 0 ? literal : find(query, speaker, true));
    },
  };
}

/** How many letters of a word may differ. None in figures: another year is another year. */
function allowedTypos(term: string): number {
  if (term.length < 4 || isUnspacedTerm(term) || /\d/u.test(term)) return 0;
  return term.length < 8 ? 1 : 2;
}

/** What the documents speak of comes before the rest. */
function weight(entry: Entry | undefined): number {
  return entry && 'feature' in entry ? 1 + Math.log1p(entry.feature.mentions.length) / 8 : 1;
}

function speaks(entry: Entry | undefined, speaker: SpeakerId): boolean {
  return entry?.group === 'passages' && entry.passage.voice.speaker === speaker;
}

function grouped(hits: Hit[]): SearchResults {
  const ids = Object.keys(groupTitles) as GroupId[];
  const groups = ids.map((id) => ({ id, hits: hits.filter(({ entry }) => entry.group === id) }));
  return { groups: groups.filter(({ hits }) => hits.length > 0), total: hits.length };
}
