import { useEffect, useRef } from 'react';
import type { MessageKey } from '../messages/messages.ts';
import { useChoices, useLang, useMessages, useOpen, usePage } from '../panels/ground/pageContext.ts';
import { useNarrow } from '../panels/ground/useNarrow.ts';
import { windowInWords } from '../panels/words/datesInWords.ts';
import { titleOf } from '../panels/words/pageTitle.ts';
import { tourIn } from '../panels/words/tours.ts';
import { keyOf, type Open } from '../state/open.ts';
import { sameWindow } from '../state/timeWindow.ts';

/** Of a comparison its own panel says what it comes to. */
const closings: Record<Open['what'], MessageKey | null> = {
  reading: 'page.tourClosed',
  document: 'page.documentClosed',
  feature: 'page.nothingSelected',
  voice: 'page.nothingSelected',
  comparison: null,
};

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
    const opened = firstBeyond(open, old.open);
    const closed = opened ? undefined : firstBeyond(old.open, open);
    const closing = closed && closings[closed.what];
    const said = opened ? inWords(opened) : closing && messages.say(closing);
    if (said)
      announcer.say(
        opened && !narrow && canTabToPanel() ? `${said} ${messages.say('page.tabToPanel')}` : said,
      );

    function inWords(now: Open): string | null {
      const { say } = messages;
      const [title = ''] = titleOf(now, index, lang, messages);
      switch (now.what) {
        case 'reading': {
          const tour = index.atlas.tours.find(({ id }) => id === now.tour);
          const steps = tour ? tourIn(tour, lang).steps : [];
          return say('page.stepSaid', {
            step: now.step,
            steps: steps.length,
            title: steps[now.step - 1]?.title ?? '',
          });
        }
        case 'document':
          return say('page.documentOpened', { title });
        case 'feature':
        case 'voice':
          return now.what === 'voice' || sameWindow(old.time, time)
            ? say('page.selected', { title })
            : say('page.selectedAndMoved', { title, time: windowInWords(time, messages) });
        case 'comparison':
          return null;
      }
    }
  });
}
