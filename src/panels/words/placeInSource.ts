import type { DocumentSummary, Passage } from '../../atlas/model/document.ts';
import type { Messages } from '../../messages/messages.ts';

/** Where a passage stands in the stored text: `¶ 5, characters 1200–1399 of 9814`. Characters are Unicode code points, counted from 1. */
export function placeInSource(
  { paragraph, start, end }: Pick<Passage, 'paragraph' | 'start' | 'end'>,
  { sourceLength }: Pick<DocumentSummary, 'sourceLength'>,
  { say, number }: Messages,
): string {
  const [first = '', last = '', all = ''] = [start + 1, end, sourceLength].map((position) =>
    number(position),
  );
  return say('words.placeInSource', { paragraph: String(paragraph), first, last, all });
}
