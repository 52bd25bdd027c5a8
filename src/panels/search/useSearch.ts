import { useEffect, useState } from 'react';
import { fetchedOnce } from '../../atlas/fetched/fetchedOnce.ts';
import { fetchedCode } from '../ground/fetchedCode.ts';
import { type PageTools, useMessages, usePage } from '../ground/pageContext.ts';
import { featuresOf, type Option, optionsOf, resultsInWords } from './options.ts';
import type { GroupId } from './searchEntries.ts';
import type { SearchIndex, SearchResults } from './searchIndex.ts';

/** Results are told when the reader has not typed for so long. */
const stillMs = 500;
/** The map shows what is found when the reader has not typed for so long: drawn for each letter, it would hold the list up. */
const restMs = 200;
/** At most so many features are lit at once: more would light the whole chart. */
const mostLit = 60;
const nothingOpened: ReadonlySet<GroupId> = new Set();

/** What a query found, with the lines of the list that are shown. */
interface Answer {
  query: string;
  results: SearchResults;
  options: readonly Option[];
}

/** The answer that stands, which may be that to what was asked before, and how the one to this query comes. */
export interface Asked {
  answer: Answer | null;
  loading: boolean;
  /** Something that is needed could not be fetched. */
  failed: boolean;
  /** Shows all of a group. */
  open(group: GroupId): void;
  /** Fetches what search needs before a word is typed, and what could not be had. */
  load(): void;
}

const searchCode = fetchedCode(() => import('./searchIndex.ts'));

/** One search for a page, whichever field asks: nothing of it is part of the page's first load. */
const searchIndexes = new WeakMap<PageTools['searchFile'], () => Promise<SearchIndex>>();

function indexOver(searchFile: PageTools['searchFile']): () => Promise<SearchIndex> {
  const known =
    searchIndexes.get(searchFile) ??
    fetchedOnce(async () => {
      // On its way beside the code.
      searchFile('index.json').catch(() => {});
      return (await searchCode()).createSearchIndex(searchFile);
    });
  searchIndexes.set(searchFile, known);
  return known;
}

/** What a query finds, as lines of a list. Nothing without a query. */
export function useSearch(query: string): Asked {
  const index = indexOver(usePage().searchFile);
  const [opened, setOpened] = useState({ query, groups: nothingOpened });
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [stands, setStands] = useState<'loading' | 'failed' | 'idle'>('idle');
  const [turn, setTurn] = useState(0);
  const groups = opened.query === query ? opened.groups : nothingOpened;
  const asks = query.trim() !== '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: each turn asks anew
  useEffect(() => {
    let isAsked = true;
    const tell = (result: Answer | null, how: typeof stands) => {
      if (!isAsked) return;
      if (result) setAnswer(result);
      setStands(how);
    };
    if (!asks) {
      setAnswer(null);
      return tell(null, 'idle');
    }
    setStands('loading');
    answerTo(query, groups, index).then(
      (result) => tell(result, 'idle'),
      () => tell(null, 'failed'),
    );
    return () => {
      isAsked = false;
    };
  }, [index, query, asks, groups, turn]);
  return {
    answer: asks ? answer : null,
    loading: stands === 'loading',
    failed: stands === 'failed',
    open: (group) => setOpened({ query, groups: new Set([...groups, group]) }),
    load: () => {
      // Who asks says what fails.
      index().catch(() => {});
      setTurn((before) => before + 1);
    },
  };
}

/** What an index gives, with the entries that its list shows. */
export async function answerTo(
  query: string,
  opened: ReadonlySet<GroupId>,
  index: () => Promise<SearchIndex>,
): Promise<Answer> {
  const { search, entry } = await index();
  const results = await search(query);
  const options = optionsOf(results, opened).map(async (option): Promise<Option> => {
    return 'entry' in option ? { ...option, entry: await entry(option.entry) } : option;
  });
  return { query, results, options: await Promise.all(options) };
}

/** Says once how much was found, when the reader has stopped typing. */
export function useSayResults(results: SearchResults | null, loading: boolean): void {
  const { announcer } = usePage();
  const messages = useMessages();
  useEffect(() => {
    if (!results || loading) return;
    const timer = setTimeout(() => announcer.say(resultsInWords(results, messages)), stillMs);
    return () => clearTimeout(timer);
  }, [results, loading, announcer, messages]);
}

/** The value it had when it last stayed the same for `restMs`. */
export function useRested<Value>(value: Value): Value {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), restMs);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}

/** While results are shown, what they speak of is lit on the map, of the option at hand only that; the rest steps back. */
export function useLitResults(options: readonly Option[], active: number | null, shown: boolean): void {
  const { map } = usePage();
  const rested = useRested(options);
  const lit = active === null ? rested : options;
  useEffect(() => {
    if (!shown) return;
    const lines = active === null ? lit : lit.slice(active, active + 1);
    const ids = lines.flatMap((line) => ('entry' in line ? featuresOf(line.entry) : []));
    map.light([...new Set(ids)].slice(0, mostLit));
    return () => map.light([]);
  }, [lit, active, shown, map]);
  useEffect(() => {
    const ids = shown ? rested.flatMap((line) => ('entry' in line ? featuresOf(line.entry) : [])) : [];
    map.narrow(ids.length > 0 ? [...new Set(ids)] : null);
    return () => map.narrow(null);
  }, [rested, shown, map]);
}
