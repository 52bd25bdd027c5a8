import { type RefObject, useEffect, useRef } from 'react';
import { useChoices } from '../page/pageContext.ts';

/**
 * Brings what the reader chose into view: the passage of the link, and, when something is selected on
 * the map while none of its marked words are in sight, the first of them.
 */
export function useReadingPlace(text: RefObject<HTMLElement | null>): void {
  const passage = useChoices((choices) => choices.passage);
  const read = useChoices((choices) => choices.read);
  const select = useChoices((choices) => choices.select);

  const opening = useRef(true);
  const openedAt = useRef(passage);

  useEffect(() => {
    if (passage === null || read === null) return;
    const place = text.current?.querySelector(`[data-passage="${CSS.escape(passage)}"]`);
    place?.scrollIntoView({ block: 'center' });
  }, [text, passage, read]);

  useEffect(() => {
    // The passage of a link comes first: it is what its sender meant.
    const isFirst = opening.current;
    opening.current = false;
    if (select === null || (isFirst && openedAt.current !== null)) return;
    const marks = [...(text.current?.querySelectorAll('mark') ?? [])];
    const inSight = marks.some((mark) => {
      const { top, bottom } = mark.getBoundingClientRect();
      return top >= 0 && bottom <= window.innerHeight;
    });
    if (!inSight) marks[0]?.scrollIntoView({ block: 'center' });
  }, [text, select]);
}
