import { useEffect, useRef } from 'react';
import { useChoices, useLang, useMessages, useOpen, usePage } from '../panels/ground/pageContext.ts';
import { useNarrow } from '../panels/ground/useRoom.ts';
import { windowInWords } from '../panels/words/datesInWords.ts';
import { titleOf } from '../panels/words/pageTitle.ts';
import { tourIn } from '../panels/words/tours.ts';
import { keyOf, type Open } from '../state/open.ts';
import { sameWindow } from '../state/timeWindow.ts';

/** The first thing, or step of a reading, that the other list lacks. */
function firstBeyond(list: readonly Open[], others: readonly Open[]): Open | undefined {
  const key = (open: Open) => (open.what === 'reading' ? `${keyOf(open)} ${open.step}` : keyOf(open));
  const known = new Set(others.map(key));
  return list.find((open) => !known.has(key(open)));
}

/** Whether the focus stays where what was opened was chosen, with the way to its panel right behind it. */
const canTabToPanel = (): boolean => {
  const active = document.activeElement;
  if (!active) return false;
  return active.matches('canvas') || active.closest('#margin [data-row]') !== null;
};

/** Says what was selected or opened, once each, and that it was closed. Not what the page opened with: its title says that. */
export function useSaySelection(): void {
  const { index, announcer } = usePage();
  const open = useOpen();
  const time = useChoices((choices) => choices.time);
  const lang = useLang();
  const messages = useMessages();
  const narrow = useNarrow();
  const before = useRef({ open, time });

  useEffect(() => {
    const old = before.current;
    before.current = { open, time };
    const { say } = messages;
    const titled = (of: Open) => ({ title: titleOf(of, index, lang, messages)[0] ?? '' });
    const opened = firstBeyond(open, old.open);
    const closed = firstBeyond(old.open, open);
    if (!opened && closed) announcer.say(say('page.closedSaid', titled(closed)));
    // Of a comparison its own panel says what it comes to.
    if (!opened || opened.what === 'comparison') return;
    const moved = opened.what === 'feature' && !sameWindow(old.time, time);
    const said =
      opened.what === 'reading'
        ? stepSaid(opened)
        : say(moved ? 'page.selectedAndMoved' : 'page.selected', {
            ...titled(opened),
            time: windowInWords(time, messages),
          });
    announcer.say(!narrow && canTabToPanel() ? `${said} ${say('page.tabToPanel')}` : said);

    function stepSaid({ tour: id, step }: Open & { what: 'reading' }): string {
      const tour = index.atlas.tours.find((each) => each.id === id);
      const steps = tour ? tourIn(tour, lang).steps : [];
      return say('page.stepSaid', { step, steps: steps.length, title: steps[step - 1]?.title ?? '' });
    }
  });
}
