import type { Messages } from '../../messages/messages.ts';
import type { Comparison } from '../../state/comparison.ts';
import type { AtlasIndex } from '../ground/atlasIndex.ts';
import { windowInWords } from './windowInWords.ts';

/** The two sides of a comparison by name: titles of documents, or the periods in words. */
export function sideNames(
  index: AtlasIndex,
  { of, one, other }: Comparison,
  messages: Messages,
): [one: string, other: string] {
  if (of === 'periods') return [windowInWords(one, messages), windowInWords(other, messages)];
  const titleOf = (id: string) => index.document(id)?.title ?? id;
  return [titleOf(one), titleOf(other)];
}
