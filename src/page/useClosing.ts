import { useCallback } from 'react';
import { useActions, usePage } from '../panels/ground/pageContext.ts';

/**
 * What Esc closes: first what `closeNearer` says it has closed, then the ruler, the guided reading, what the side
 * panel shows, the table of voices (in a frame nothing would lead back to it). The chooser and dialogs have their own.
 */
export function useClosing(closeNearer: () => boolean): () => boolean {
  const { choices } = usePage();
  const { leaveTour, openDocument, selectFeature, setRuler, setVoice, setComparison, setView } = useActions();
  return useCallback(() => {
    const { read, select, voice, compare, view, embed, tour, ruler } = choices.getState();
    if (closeNearer()) return true;
    if (ruler !== null) setRuler(null);
    else if (tour !== null) leaveTour();
    else if (read !== null) openDocument(null);
    else if (select !== null) selectFeature(null);
    else if (voice !== null) setVoice(null);
    else if (compare !== null) setComparison(null);
    else if (view !== 'map' && !embed) setView('map');
    else return false;
    return true;
  }, [
    closeNearer,
    choices,
    leaveTour,
    openDocument,
    selectFeature,
    setRuler,
    setVoice,
    setComparison,
    setView,
  ]);
}
