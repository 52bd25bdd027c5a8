import type { FeatureId } from '../../atlas/model/ids.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Entry, GroupId } from './searchEntries.ts';
import type { ResultGroup, SearchResults } from './searchIndex.ts';

/** One line of the list: something found, or the way to the rest of its group. */
export type Option<Found = Entry> = { group: GroupId; entry: Found } | { group: GroupId; more: number };

/** How many of each group are shown before the reader asks for the rest. */
const shownAtFirst: Record<GroupId, number> = {
  places: 6,
  events: 6,
  passages: 6,
  speakers: 3,
  documents: 3,
  names: 3,
};

/** The lines of the list in order, entries by their numbers. `opened` names the groups whose rest is shown. */
export function optionsOf({ groups }: SearchResults, opened: ReadonlySet<GroupId>): Option<number>[] {
  return groups.flatMap(({ id, best }): Option<number>[] => {
    // One line for one more thing would save nothing.
    const shown = opened.has(id) || best.length <= shownAtFirst[id] + 1 ? best.length : shownAtFirst[id];
    const lines = best.slice(0, shown).map((entry): Option<number> => ({ group: id, entry }));
    return shown < best.length ? [...lines, { group: id, more: best.length - shown }] : lines;
  });
}

/** What of the map an entry speaks of. */
export function featuresOf(entry: Entry): FeatureId[] {
  if ('feature' in entry) return [entry.feature.id];
  return 'passage' in entry ? entry.features : [];
}

/** How much was found, in words. */
export function countInWords({ groups, total }: SearchResults, { say }: Messages): string {
  const results = say('search.results', { count: total });
  return groups.some(({ atLeast }) => atLeast) ? say('search.orMore', { results }) : results;
}

/** How much of a group was found: a number, or words. */
export const groupCount = ({ count, atLeast }: ResultGroup, { say }: Messages): string | number =>
  atLeast ? say('search.orMore', { results: count }) : count;

/** The same in a sentence, with what of each group. */
export function resultsInWords(found: SearchResults, messages: Messages): string {
  const { say } = messages;
  if (found.total === 0) return say('search.noResults');
  const parts = found.groups.map((group) =>
    say('search.groupCount', {
      group: say('search.group', { group: group.id }),
      count: groupCount(group, messages),
    }),
  );
  return say('search.resultsSaid', {
    results: countInWords(found, messages),
    groups: parts.join(say('words.listSeparator')),
  });
}

/**
 * The option a key leads to, null for the field itself, undefined where the key is the field's own. Down from the
 * last and Up from the first lead into the field. Home and End are the field's until an option is reached.
 */
export function stepTo(key: string, active: number | null, count: number): number | null | undefined {
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return active === null ? 0 : active + 1 < count ? active + 1 : null;
  if (key === 'ArrowUp') return active === null ? count - 1 : active > 0 ? active - 1 : null;
  if (active === null) return undefined;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return undefined;
}
