import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { useMessages, usePage } from '../ground/pageContext.ts';
import { featuresOf, type Option, optionsOf, resultsInWords } from './options.ts';
import type { GroupId } from './searchEntries.ts';
import type { SearchResults } from './searchIndex.ts';
import { createSearchLoader, type SearchLoader } from './searchLoader.ts';

/** Results are told when the reader has not typed for so long. */
const stillMs = 500;
/** The map shows what is found when the reader has not typed for so long: drawn for each letter, it would hold the list up. */
const restMs = 200;
/** At most so many features are lit at once: more would light the whole chart. */
const mostLit = 60;
const nothingOpened: ReadonlySet<GroupId> = new Set();

const loaders = new WeakMap<object, SearchLoader>();

/** One search for a page, whichever field asks: it is fetched and built once. */
export function useSearchLoader(): SearchLoader {
  const { index, texts, messages } = usePage();
  const known = loaders.get(index) ?? createSearchLoader(index.atlas, texts, messages.getState);
  loaders.set(index, known);
  return known;
}

interface Found {
  results: SearchResults | null;
  options: readonly Option[];
  open(group: GroupId): void;
}

/** What a query finds, as lines of a list. Nothing without a query. */
export function useResults(query: string): Found {
  const { index, turn } = useStore(useSearchLoader().store);
  const [opened, setOpened] = useState({ query, groups: nothingOpened });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` tells that the index has grown
  const results = useMemo(
    () => (index && query.trim() !== '' ? index.search(query) : null),
    [index, turn, query],
  );
  const groups = opened.query === query ? opened.groups : nothingOpened;
  const options = useMemo(() => (results ? optionsOf(results, groups) : []), [results, groups]);
  return {
    results,
    options,
    open: (group) => setOpened({ query, groups: new Set([...groups, group]) }),
  };
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
function useRested<Value>(value: Value): Value {
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
