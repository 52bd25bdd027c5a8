import { useEffect, useRef } from 'react';
import { sameWindow } from '../../state/timeWindow.ts';
import { useChoices, usePage } from '../page/pageContext.ts';
import { counted } from '../words/numbersInWords.ts';
import type { Time } from './useTime.ts';
import { windowInWords } from './windowInWords.ts';

/** Says the window and what it holds once it rests. A window that a selection moved is said with the selection. */
export function useSayTime({ window, within, dated }: Time): void {
  const { announcer } = usePage();
  const moves = useChoices(({ timeMoves }) => timeMoves);
  const select = useChoices((choices) => choices.select);
  const said = useRef({ window, select });

  useEffect(() => {
    const before = said.current;
    if (moves) return;
    said.current = { window, select };
    if (sameWindow(before.window, window) || before.select !== select) return;
    announcer.say(`${windowInWords(window)}: ${within.length} of ${counted(dated.length, 'dated feature')}.`);
  }, [moves, window, select, within, dated, announcer]);
}
