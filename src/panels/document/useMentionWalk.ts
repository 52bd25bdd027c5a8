import { type RefObject, useEffect, useRef, useState } from 'react';
import { useChoices } from '../ground/pageContext.ts';
import { isInSight, scrollBoxOf } from './scrollBox.ts';

/** Which mention of what is selected the reader is at, and the way to another. */
export interface MentionWalk {
  /** 0-based; meaningless where there are no mentions. */
  current: number;
  goTo(next: number): void;
}

/** The marked words in a text, as `mentionsIn` counts them. */
const marksIn = (text: Element): HTMLElement[] => [
  ...text.querySelectorAll<HTMLElement>('[data-passage] mark'),
];

/**
 * Brings what the reader chose into view: the passage of the link, and, when something is selected while none of
 * its marked words are in sight, the first of them. From there the reader goes from mention to mention. `strip`
 * takes the focus where the selected words held it: they are no link any more.
 */
export function useMentionWalk(
  text: RefObject<HTMLElement | null>,
  strip: RefObject<HTMLElement | null>,
): MentionWalk {
  const passage = useChoices((choices) => choices.passage);
  const read = useChoices((choices) => choices.read);
  const select = useChoices((choices) => choices.select);
  const [current, setCurrent] = useState(0);
  const opening = useRef(true);
  const openedAt = useRef(passage);

  useEffect(() => {
    if (passage === null || read === null) return;
    const place = text.current?.querySelector(`[data-passage="${CSS.escape(passage)}"]`);
    place?.scrollIntoView({ block: 'center' });
  }, [text, passage, read]);

  useEffect(() => {
    const isFirst = opening.current;
    opening.current = false;
    if (!text.current || select === null) return;
    const box = scrollBoxOf(text.current);
    const covered = strip.current?.getBoundingClientRect().bottom ?? 0;
    const marks = marksIn(text.current);
    const seen = marks.findIndex((mark) => isInSight(mark, box, covered));
    setCurrent(Math.max(0, seen));
    if (!isFirst && document.activeElement === document.body) strip.current?.focus({ preventScroll: true });
    // The passage of a link comes first: it is what its sender meant.
    if (seen < 0 && !(isFirst && openedAt.current !== null)) marks[0]?.scrollIntoView({ block: 'center' });
  }, [text, strip, select]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: other marks stand there when something else is selected
  useEffect(() => {
    const mark = text.current && marksIn(text.current)[current];
    if (!mark) return;
    mark.dataset.current = 'true';
    return () => {
      delete mark.dataset.current;
    };
  }, [text, select, current]);

  return {
    current,
    goTo: (next) => {
      setCurrent(next);
      if (text.current) marksIn(text.current)[next]?.scrollIntoView({ block: 'center' });
    },
  };
}
