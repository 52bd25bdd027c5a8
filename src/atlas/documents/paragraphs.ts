/**
 * Offsets at which the paragraphs of a stored text begin, ascending. Offsets are code points.
 *
 * Every line that is not blank is a paragraph: stored pages know no other line breaks. One exception: a
 * line that begins with a small letter, after a line that ends without punctuation, goes on with the
 * sentence of the line before it, which a page break has cut.
 */
export function paragraphStarts(raw: string[]): number[] {
  const starts: number[] = [];
  let offset = 0;
  let lineBefore = '';
  for (const line of raw.join('').split('\n')) {
    const text = line.trim();
    if (text !== '') {
      const goesOn = /^\p{Ll}/u.test(text) && /[\p{L}\p{N},]$/u.test(lineBefore);
      if (!goesOn) starts.push(offset);
      lineBefore = text;
    }
    offset += Array.from(line).length + 1;
  }
  return starts;
}

/** 1-based number of the paragraph that holds the code point at `offset`. */
export function paragraphAt(starts: number[], offset: number): number {
  return Math.max(1, starts.filter((start) => start <= offset).length);
}
