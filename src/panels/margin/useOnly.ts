import { useState } from 'react';
import type { LayerId } from '../../atlas/model/ids.ts';
import { useActions, useChoices, usePage } from '../ground/pageContext.ts';

/** Shows one layer alone, or brings back what was shown before. */
export interface Only {
  /** The layer that is shown alone. */
  id: LayerId | null;
  toggle(id: LayerId): void;
}

/**
 * What is shown alone, from the choices; what was shown before is kept as long as the list stands. Layers that the chart's own
 * names go with stay as they are: without a name of a sea or a city nobody knows where a mark lies.
 */
export function useOnly(): Only {
  const { setLayers } = useActions();
  const { layers } = usePage().index.atlas;
  const shown = useChoices((choices) => choices.layers);
  const [before, setBefore] = useState<readonly LayerId[] | null>(null);
  const bearNames = new Set(layers.map((layer) => layer.with));
  const withoutNames = shown.filter((each) => !bearNames.has(each));
  const [single, ...others] = withoutNames.length > 0 ? withoutNames : shown;
  const id = others.length === 0 && single !== undefined && before !== null ? single : null;
  return {
    id,
    toggle: (wanted) => {
      if (id === wanted && before) return setLayers(before);
      const all = (id !== null && before) || shown;
      setBefore(all);
      setLayers([wanted, ...(bearNames.has(wanted) ? [] : all.filter((each) => bearNames.has(each)))]);
    },
  };
}
