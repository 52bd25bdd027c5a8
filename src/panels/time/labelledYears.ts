import type { TimeScale } from './timeScale.ts';

/** Room for a year in four figures and the gap behind it, units of the drawing. */
const labelWidth = 32;

/**
 * The years of a band of this width that have room for their name, and where it begins. It may reach over years and
 * folded runs that go without: as many as fit from the first on, and always the last, which ends with the band.
 */
export function labelledYears(columns: TimeScale['columns'], width: number): { year: number; at: number }[] {
  const years = columns
    .filter(({ folded }) => !folded)
    .map(({ year, start }) => ({ year, at: Math.min(start * width, width - labelWidth) }));
  const last = years.at(-1);
  const labelled: typeof years = [];
  for (const label of years) {
    const { at } = label;
    const free = (labelled.at(-1)?.at ?? Number.NEGATIVE_INFINITY) + labelWidth;
    const hidesLast = last !== undefined && label !== last && at + labelWidth > last.at;
    if (at >= free && !hidesLast) labelled.push(label);
  }
  return labelled;
}
