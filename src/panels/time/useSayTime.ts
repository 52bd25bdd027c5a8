import { useEffect, useRef } from 'react';
import { sameWindow } from '../../state/timeWindow.ts';
import { useChoices, useMessages, usePage } from '../ground/pageContext.ts';
import { windowInWords } from '../words/windowInWords.ts';
import type { Time } from './useTime.ts';

/** Says the window and what it holds once it rests. A window that a selection moved is said with the selection. */
export function useSayTime({ window, within, dated }: Time): void {
  const { announcer } = usePage();
  const moves = useChoices(({ timeMoves }) => timeMoves);
  const select = useChoices((choices) => choices.select);
  const messages = useMessages();
  const said = useRef({ window, select });

  useEffect(() => {
    const before = said.current;
    if (moves) return;
    said.current = { window, select };
    if (sameWindow(before.window, window) || before.select !== select) return;
    announcer.say(
      messages.say('time.windowSaid', {
        time: windowInWords(window, messages),
        within: within.length,
        count: dated.length,
      }),
    );
  }, [moves, window, select, within, dated, messages, announcer]);
}
