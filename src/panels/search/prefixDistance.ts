/** Longest word that is compared; of longer ones the beginning. A bit of an integer per letter. */
const longestWord = 31;

/** The bits of each letter of the word at hand. One table for all words: filling a new one would cost more than the search. */
const table = new Int32Array(0x10000);

/**
 * How many letters must be changed, added, left out or swapped with their neighbour to make a word into the
 * beginning of another, whichever beginning is nearest. Myers' bit-parallel algorithm with Hyyrö's swaps
 * (G. Myers, J. ACM 46, 1999; H. Hyyrö, Nordic J. of Computing 10, 2003): one step per letter of the other word.
 */
export function prefixDistances(word: string, others: readonly string[], most: number): Uint8Array {
  const length = Math.min(word.length, longestWord);
  for (let at = 0; at < length; at += 1) table[word.charCodeAt(at)] = bitsOf(word, at) | (1 << at);
  const last = 1 << (length - 1);
  const distances = Uint8Array.from(others, (other) => nearestBeginning(other, length, last, most));
  for (let at = 0; at < length; at += 1) table[word.charCodeAt(at)] = 0;
  return distances;
}

function bitsOf(word: string, at: number): number {
  return table[word.charCodeAt(at)] ?? 0;
}

function nearestBeginning(other: string, length: number, last: number, most: number): number {
  let positive = -1;
  let negative = 0;
  let diagonal = 0;
  let before = 0;
  let distance = length;
  let nearest = length;
  const end = Math.min(other.length, length + most);
  for (let at = 0; at < end; at += 1) {
    const equal = bitsOf(other, at);
    const swapped = ((~diagonal & equal) << 1) & before;
    diagonal = ((((equal & positive) + positive) | 0) ^ positive) | equal | negative | swapped;
    let up = negative | ~(diagonal | positive);
    let down = diagonal & positive;
    if (up & last) distance += 1;
    else if (down & last) distance -= 1;
    // The first row counts the other word's letters: it must begin where the word begins.
    up = (up << 1) | 1;
    down <<= 1;
    positive = down | ~(diagonal | up);
    negative = up & diagonal;
    before = equal;
    if (distance < nearest) nearest = distance;
  }
  return Math.min(nearest, 255);
}
