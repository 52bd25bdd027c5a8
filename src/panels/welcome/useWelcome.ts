import { useCallback, useEffect, useState } from 'react';
import { openIn } from '../../state/open.ts';
import { recall, remember } from '../../state/remembered.ts';
import { isAsOpened } from '../../state/urlParameters.ts';
import { usePage } from '../ground/pageContext.ts';

const memory = 'welcomed';

/**
 * Whether to welcome the reader: who comes by a link that names nothing, and has neither closed the welcome nor opened
 * anything before. With the first thing opened it is over; not with a layer switched, which would move the list under the hand.
 */
export function useWelcome(): { shown: boolean; close: () => void } {
  const { choices, index } = usePage();
  const [shown, setShown] = useState(
    () =>
      (index.atlas.begin ?? []).length > 0 &&
      isAsOpened(index.atlas, choices.getInitialState()) &&
      recall(memory) === null,
  );
  const close = useCallback(() => {
    setShown(false);
    remember(memory, 'yes');
  }, []);
  useEffect(() => {
    if (!shown) return;
    return choices.subscribe((now) => {
      if (openIn(now).length > 0 || now.view !== 'map') close();
    });
  }, [shown, choices, close]);
  return { shown, close };
}
