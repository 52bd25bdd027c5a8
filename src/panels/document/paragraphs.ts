import type { AtlasDocument, EditorsNote, Passage } from '../../atlas/model/document.ts';

/** What a reader sees one below the other: an editor's note, a mark for text left out, or touching passages set as one paragraph. */
export type TextBlock =
  | { type: 'note'; note: EditorsNote }
  | { type: 'omitted' }
  | { type: 'paragraph'; passages: Passage[] };

/**
 * Joins passages that touch in the source, also across a note between them, which then follows the
 * paragraph. Text left out is marked where it is missing.
 */
export function paragraphsOf({ blocks }: Pick<AtlasDocument, 'blocks'>): TextBlock[] {
  const texts: TextBlock[] = [];
  for (const block of blocks) {
    if (block.type === 'note') texts.push({ type: 'note', note: block });
    else if (block.gap === 'touching' && openParagraph(texts)) openParagraph(texts)?.push(block);
    else {
      if (block.gap === 'omitted') texts.push({ type: 'omitted' });
      texts.push({ type: 'paragraph', passages: [block] });
    }
  }
  return texts;
}

/** The paragraph a touching passage belongs to: the last one, if only notes stand after it. */
function openParagraph(texts: readonly TextBlock[]): Passage[] | null {
  const last = texts.findLast(({ type }) => type !== 'note');
  return last?.type === 'paragraph' ? last.passages : null;
}
