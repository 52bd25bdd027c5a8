import { type RefObject, useEffect, useRef } from 'react';
import type { PassageId } from '../../atlas/model/ids.ts';
import { useChoices } from '../ground/pageContext.ts';
import { isInSight, scrollBoxOf } from '../ground/scrollBox.ts';
import { type PartInSight, usePartInSight } from '../ground/usePartInSight.ts';

/** The marked words in a text, as `mentionsIn` counts them. */
const markSelector = '[data-passage] mark';
const marksIn = (text: Element): HTMLElement[] => [...text.querySelectorAll<HTMLElement>(markSelector)];
const passageOf = (id: PassageId): string => `[data-passage="${CSS.escape(id)}"]`;

/**
 * Brings what the reader chose into view: the passage of the link, and, when something is selected while none of
 * its marked words are in sight, the first of them. From there the reader goes from mention to mention. `strip`
 * takes the focus where the selected words held it: they are no link any more.
 */
export function useMentionWalk(
  text: RefObject<HTMLElement | null>,
  strip: RefObject<HTMLElement | null>,
): PartInSight {
  const passage = useChoices((choices) => choices.passage);
  const read = useChoices((choices) => choices.read);
  const select = useChoices((choices) => choices.select);
  const walk = usePartInSight(text, markSelector, 'center');
  const { current, arriveAt } = walk;
  const opening = useRef(true);
  const openedAt = useRef(passage);

  useEffect(() => {
    if (!text.current || passage === null || read === null) return;
    text.current.querySelector(passageOf(passage))?.scrollIntoView({ block: 'center' });
    const mark = marksIn(text.current).findIndex((each) => each.closest(passageOf(passage)));
    if (mark >= 0) arriveAt(mark);
  }, [text, passage, read, arriveAt]);

  useEffect(() => {
    const isFirst = opening.current;
    opening.current = false;
    if (!text.current || select === null) return;
    // The passage of a link comes first: it is what its sender meant.
    const linked = isFirst ? openedAt.current : null;
    const box = scrollBoxOf(text.current);
    const covered = strip.current?.getBoundingClientRect().bottom ?? 0;
    const marks = marksIn(text.current);
    const inPassage = marks.findIndex((mark) => linked !== null && mark.closest(passageOf(linked)));
    const seen = inPassage < 0 ? marks.findIndex((mark) => isInSight(mark, box, covered)) : inPassage;
    if (!isFirst && document.activeElement === document.body) strip.current?.focus({ preventScroll: true });
    if (seen < 0 && linked === null) marks[0]?.scrollIntoView({ block: 'center' });
    arriveAt(Math.max(0, seen));
  }, [text, strip, select, arriveAt]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: other marks stand there when something else is selected
  useEffect(() => {
    const mark = text.current && marksIn(text.current)[current];
    if (!mark) return;
    mark.dataset.current = 'true';
    return () => {
      delete mark.dataset.current;
    };
  }, [text, select, current]);

  return walk;
}
