import { useCallback, useEffect, useState } from 'react';
import { openIn } from '../../state/open.ts';
import { recall, remember } from '../../state/remembered.ts';
import { isAsOpened } from '../../state/urlParameters.ts';
import { useChoices, usePage } from '../ground/pageContext.ts';

const memory = 'welcomed';

/**
 * Whether to welcome the reader: who starts again, or comes by a link that names nothing, and has neither closed the welcome nor opened
 * anything before. With the first thing opened it is over; not with a layer switched, which would move the list under the hand.
 */
export function useWelcome(): { shown: boolean; close: () => void } {
  const { choices, index } = usePage();
  const beginning = useChoices((now) => now.beginning);
  const [endedIn, setEndedIn] = useState(() =>
    isAsOpened(index.atlas, choices.getInitialState()) && recall(memory) === null ? null : beginning,
  );
  const shown = (index.atlas.begin ?? []).length > 0 && endedIn !== beginning;
  const close = useCallback(() => {
    setEndedIn(beginning);
    remember(memory, 'yes');
  }, [beginning]);
  useEffect(() => {
    if (!shown) return;
    return choices.subscribe((now) => {
      if (openIn(now).length > 0 || now.view !== 'map') close();
    });
  }, [shown, choices, close]);
  return { shown, close };
}
