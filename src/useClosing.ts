import { useCallback } from 'react';
import { useActions, usePage } from './panels/page/pageContext.ts';

/**
 * What Esc closes: first what `closeNearer` says it has closed, then the ruler, the guided reading, the document, the
 * selection. The chooser and dialogs have their own.
 */
export function useClosing(closeNearer: () => boolean): () => boolean {
  const { choices } = usePage();
  const { leaveTour, openDocument, selectFeature, setRuler } = useActions();
  return useCallback(() => {
    const { read, select, tour, ruler } = choices.getState();
    if (closeNearer()) return true;
    if (ruler !== null) setRuler(null);
    else if (tour !== null) leaveTour();
    else if (read !== null) openDocument(null);
    else if (select !== null) selectFeature(null);
    else return false;
    return true;
  }, [closeNearer, choices, leaveTour, openDocument, selectFeature, setRuler]);
}
