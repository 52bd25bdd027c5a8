import { closeness, wideTerm } from './closeness.ts';
import { type Entry, type EntryText, type Findable, type GroupId, groupIds } from './searchEntries.ts';
import { textTokens } from './searchTokens.ts';

/** `index.json`: what every question needs to know, see `searchFiles`. */
export interface SearchDirectory {
  /** How many entries each group has: they are numbered group by group, in this order. */
  counts: number[];
  /** The first term of each file of terms: all are in the order of their code units. */
  starts: string[];
  /** Beginnings of words that are too frequent for all longer words to be looked through. */
  wide: string[];
}

/**
 * `terms/NUMBER.json`: terms with the entries that hold them and how much they count there, in hundredths; the first as it is, others by
 * what they are more than the one before.
 */
export type TermsFile = [term: string, entries: number[], weights: number[]][];

/** `entries/NUMBER.json` has so many. */
export const entriesInFile = 100;

/** Entries of one kind, as many as a reader may go through. */
export const mostShown = 200;

/** The terms of a file are in so many entries, but where one is in more; a beginning whose words are in more than six times as many is wide. */
const entriesOfTerms = 8000;
const mostOfBeginning = 6 * entriesOfTerms;

const fieldWeights = { title: 4, names: 3, text: 1, more: 0.5 } as const;
const fields = Object.keys(fieldWeights) as (keyof EntryText)[];

/** Where a term stands: the number of an entry, times this, and what it counts there, in hundredths. Millions of them are in memory at once. */
type Places = number[];
const perEntry = 2 ** 16;
const entryOf = (place: number): number => Math.floor(place / perEntry);

/**
 * The index in pieces, by path: a question asks for the terms its words begin, and for the entries it shows. In a group the
 * entries in which words count most come first, so that what is shown of many lies in few files.
 */
export function* searchFiles(all: Iterable<Findable>): Generator<[path: string, file: object]> {
  const entries: { group: GroupId; packed: Buffer; most: number; number: number }[] = [];
  const terms = new Map<string, Places>();
  for (const { entry, words, importance } of all) {
    const weights = weightsOf(words, importance);
    const number = entries.length;
    const packed = Buffer.from(JSON.stringify(entry));
    entries.push({ group: entry.group, packed, most: Math.max(0, ...weights.values()), number });
    for (const [term, weight] of weights) {
      const places = terms.get(term) ?? [];
      places.push(number * perEntry + Math.round(weight * 100));
      terms.set(term, places);
    }
  }
  const groups = groupIds.map((id) =>
    entries.filter(({ group }) => group === id).sort((a, b) => b.most - a.most),
  );
  const ordered = groups.flat();
  const numbers = new Int32Array(ordered.length);
  for (const [at, { number }] of ordered.entries()) numbers[number] = at;
  for (const places of terms.values()) {
    for (const [at, place] of places.entries())
      places[at] = (numbers[entryOf(place)] ?? 0) * perEntry + (place % perEntry);
  }
  const wide = wideBeginnings(terms);
  const foremost = wide
    .filter((beginning) => beginning !== '')
    .map((beginning) => [wideTerm(beginning), foremostOf(beginning, terms, groups)] as const);
  for (const [term, places] of foremost) terms.set(term, places);

  const files: string[][] = [];
  let room = 0;
  for (const term of [...terms.keys()].sort()) {
    const places = terms.get(term) ?? [];
    if (places.length > room) {
      files.push([]);
      room = entriesOfTerms;
    }
    files.at(-1)?.push(term);
    room -= places.length;
  }
  const directory: SearchDirectory = {
    counts: groups.map(({ length }) => length),
    starts: files.map(([first = '']) => first),
    wide,
  };
  yield ['index.json', directory];
  for (const [at, file] of files.entries())
    yield [
      `terms/${at}.json`,
      file.map((term) => [term, ...steps(terms.get(term) ?? [])]) satisfies TermsFile,
    ];
  for (let at = 0; at < ordered.length; at += entriesInFile) {
    const block = ordered
      .slice(at, at + entriesInFile)
      .map(({ packed }): Entry => JSON.parse(packed.toString()));
    yield [`entries/${at / entriesInFile}.json`, block];
  }
}

/** How much each term of an entry counts. */
function weightsOf(words: EntryText, importance: number): Map<string, number> {
  const weights = new Map<string, number>();
  for (const field of fields) {
    const tokens = textTokens(words[field]);
    // The shorter the text, the more a word says of it.
    const weight = (fieldWeights[field] * importance) / (1 + Math.log1p(tokens.length));
    for (const { term } of tokens) weights.set(term, Math.max(weight, weights.get(term) ?? 0));
  }
  return weights;
}

/** Beginnings of words that are in too many entries, the empty one first where all are. */
function wideBeginnings(terms: ReadonlyMap<string, Places>): string[] {
  const wide = new Set<string>();
  for (let length = 0; length === 0 || wide.has(''); length += 1) {
    const sums = new Map<string, number>();
    for (const [term, places] of terms) {
      if (term.length < length || (length > 0 && !wide.has(term.slice(0, length - 1)))) continue;
      const beginning = term.slice(0, length);
      sums.set(beginning, (sums.get(beginning) ?? 0) + places.length);
    }
    const found = [...sums].filter(([, sum]) => sum > mostOfBeginning);
    if (found.length === 0) break;
    for (const [beginning] of found) wide.add(beginning);
  }
  return [...wide];
}

/** Of each group the entries in which words of this beginning count most. */
function foremostOf(
  beginning: string,
  terms: ReadonlyMap<string, Places>,
  groups: readonly { length: number }[],
): Places {
  const best = new Map<number, number>();
  for (const [term, places] of terms) {
    if (!term.startsWith(beginning)) continue;
    const near = closeness(beginning, term);
    for (const place of places) {
      const entry = entryOf(place);
      best.set(entry, Math.max(best.get(entry) ?? 0, Math.round((place % perEntry) * near)));
    }
  }
  let end = 0;
  return groups.flatMap(({ length }) => {
    const start = end;
    end += length;
    return [...best]
      .filter(([entry]) => entry >= start && entry < end)
      .sort(([, a], [, b]) => b - a)
      .slice(0, mostShown)
      .map(([entry, weight]) => entry * perEntry + weight);
  });
}

/** As a file of terms tells places. */
function steps(places: Places): [entries: number[], weights: number[]] {
  const order = places.toSorted((a, b) => a - b);
  const stepsOf = (part: (place: number) => number) =>
    order.map((place, at) => part(place) - (at === 0 ? 0 : part(order[at - 1] ?? 0)));
  return [stepsOf(entryOf), stepsOf((place) => place % perEntry)];
}
