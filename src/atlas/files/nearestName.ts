import leven from 'leven';

/**
 * A hint for a mistyped name: ` Did you mean “x”?` with the nearest of the known names, or `''` where
 * none is near (more than a third of the letters differ) and the name itself does not begin one.
 */
export function nearestNameHint(name: string, known: Iterable<string>): string {
  let best: { name: string; distance: number } | null = null;
  for (const candidate of known) {
    const distance =
      candidate.startsWith(`${name}-`) || name.startsWith(`${candidate}-`) ? 1 : leven(name, candidate);
    if (best === null || distance < best.distance) best = { name: candidate, distance };
  }
  const near = best !== null && best.distance <= Math.max(2, Math.floor(name.length / 3));
  return near && best !== null ? ` Did you mean “${best.name}”?` : '';
}
