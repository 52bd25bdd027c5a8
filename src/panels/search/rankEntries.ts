import { closeness } from './closeness.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * The entries that hold an alternative of each of the first `needed` wanted terms, best first. An entry's rank is the sum, over
 * all wanted terms, of its best alternative: how much the term counts in the entry, how rare it is (inverse document
 * frequency) and how close it comes to what is wanted.
 */
export function rankEntries(
  vocabulary: Pick<Vocabulary, 'postings'>,
  wanted: readonly string[],
  alternatives: readonly (readonly string[])[],
  count: number,
  needed = wanted.length,
): number[] {
  const scores = new Float32Array(count);
  const best = new Float32Array(count);
  // The turn an entry was met last; one that missed a needed term stays behind.
  const met = new Uint8Array(count);
  let reached: number[] = [];
  wanted.forEach((term, turn) => {
    const next: number[] = [];
    for (const alternative of alternatives[turn] ?? []) {
      const { entries, weights } = vocabulary.postings(alternative) ?? { entries: [], weights: [] };
      const worth = closeness(term, alternative) * Math.log(1 + count / entries.length);
      for (let at = 0; at < entries.length; at += 1) {
        const entry = entries[at] ?? 0;
        const score = (weights[at] ?? 0) * worth;
        const last = met[entry] ?? 0;
        if (last >= Math.min(turn, needed) && last <= turn) {
          met[entry] = turn + 1;
          best[entry] = score;
          next.push(entry);
        } else if (last === turn + 1 && score > (best[entry] ?? 0)) best[entry] = score;
      }
    }
    for (const entry of next) scores[entry] = (scores[entry] ?? 0) + (best[entry] ?? 0);
    if (turn < needed) reached = next;
  });
  return sortedByScore(reached, scores);
}

/** Numbers sort much faster than objects or by a comparator: the score and the entry in one number. */
function sortedByScore(entries: readonly number[], scores: Float32Array): number[] {
  const room = scores.length + 1;
  const keys = Float64Array.from(entries, (entry) => Math.round((scores[entry] ?? 0) * 1000) * -room + entry);
  return Array.from(keys.sort(), (key) => ((key % room) + room) % room);
}
