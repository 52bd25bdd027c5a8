/** Number of single-letter insertions, deletions and replacements between two words (Levenshtein). */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const replaced = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/**
 * A hint for a mistyped name: ` Did you mean “x”?` with the nearest of the known names, or `''` where
 * none is near (more than a third of the letters differ) and the name itself does not begin one.
 */
export function nearestNameHint(name: string, known: Iterable<string>): string {
  let best: { name: string; distance: number } | null = null;
  for (const candidate of known) {
    const distance =
      candidate.startsWith(`${name}-`) || name.startsWith(`${candidate}-`)
        ? 1
        : editDistance(name, candidate);
    if (best === null || distance < best.distance) best = { name: candidate, distance };
  }
  const near = best !== null && best.distance <= Math.max(2, Math.floor(name.length / 3));
  return near && best !== null ? ` Did you mean “${best.name}”?` : '';
}
