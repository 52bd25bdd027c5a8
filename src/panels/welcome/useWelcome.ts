import { useCallback, useEffect, useState } from 'react';
import { recall, remember } from '../../state/remembered.ts';
import { isAsOpened } from '../../state/urlParameters.ts';
import { usePage } from '../ground/pageContext.ts';

const memory = 'welcomed';

/**
 * Whether to welcome the reader: who comes by a link that names nothing, and has neither closed the welcome nor opened
 * anything before. With the first act it is over: something opened, switched or asked for.
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
    // Moving the map is looking, not yet acting.
    return choices.subscribe((now) => {
      if (!isAsOpened(index.atlas, { ...now, at: null })) close();
    });
  }, [shown, choices, index, close]);
  return { shown, close };
}
