import { useState } from 'react';
import type { LayerId } from '../../atlas/model/ids.ts';
import { useActions, useChoices } from '../ground/pageContext.ts';

/** Shows one layer alone, or brings back what was shown before. */
export interface Only {
  /** The layer that is shown alone. */
  id: LayerId | null;
  toggle(id: LayerId): void;
}

/** What is shown alone, from the choices; what was shown before is kept as long as the list stands. */
export function useOnly(): Only {
  const { setLayers } = useActions();
  const shown = useChoices(({ layers }) => layers);
  const [before, setBefore] = useState<readonly LayerId[] | null>(null);
  const [single] = shown;
  const id = shown.length === 1 && single !== undefined && before !== null ? single : null;
  return {
    id,
    toggle: (wanted) => {
      if (id === wanted && before) return setLayers(before);
      if (id === null) setBefore(shown);
      setLayers([wanted]);
    },
  };
}
