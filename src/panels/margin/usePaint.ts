import { useMemo } from 'react';
import { baseOf } from '../../layers/bases.ts';
import type { Paint } from '../../layers/symbol.ts';
import { useChoices, usePage } from '../page/pageContext.ts';

/** What legend pictures are drawn with: the colours of the base the reader chose, as on the map. */
export function usePaint(): Paint {
  const { sides } = usePage().index.atlas;
  const base = useChoices((choices) => choices.base);
  return useMemo(() => ({ base, palette: baseOf(base).palette, sides }), [base, sides]);
}
