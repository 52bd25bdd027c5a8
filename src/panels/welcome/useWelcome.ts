import { useCallback, useEffect, useState } from 'react';
import { recall, remember } from '../../state/remembered.ts';
import { isAsOpened } from '../../state/urlParameters.ts';
import { usePage } from '../ground/pageContext.ts';

const memory = 'welcomed';

/**
 * Whether to welcome the reader: who comes by a link that names nothing, and has neither closed the welcome nor opened
 * anything before. Once something is opened it is over.
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
    return choices.subscribe(({ select, read, tour, view }) => {
      if (select !== null || read !== null || tour !== null || view !== 'map') close();
    });
  }, [shown, choices, close]);
  return { shown, close };
}
