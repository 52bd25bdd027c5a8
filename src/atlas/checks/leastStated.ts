import { readFigure } from './figure.ts';

const MORE_THAN = /\b(?:more than|over|exceeding|upwards? of)\s+(\S+)/i;
const AT_LEAST = /\b(?:at least|no fewer than|no less than)\s+(\S+)/i;

/** The number that words such as `more than 3` or `at least 3` give as the least; null where they state a number as such. */
export function leastStated(words: string): { value: number; isIncluded: boolean } | null {
  const [more, least] = [MORE_THAN, AT_LEAST].map((form) => readFigure(form.exec(words)?.[1] ?? ''));
  if (more) return { value: more.value, isIncluded: false };
  return least ? { value: least.value, isIncluded: true } : null;
}
