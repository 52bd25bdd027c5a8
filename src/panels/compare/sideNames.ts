import type { Comparison } from '../../state/comparison.ts';
import type { AtlasIndex } from '../page/atlasIndex.ts';
import { windowInWords } from '../time/windowInWords.ts';

/** The two sides of a comparison by name: titles of documents, or the periods in words. */
export function sideNames(index: AtlasIndex, comparison: Comparison): [one: string, other: string] {
  if (comparison.of === 'periods') return [windowInWords(comparison.one), windowInWords(comparison.other)];
  const titleOf = (id: string) => index.document(id)?.title ?? id;
  return [titleOf(comparison.one), titleOf(comparison.other)];
}
