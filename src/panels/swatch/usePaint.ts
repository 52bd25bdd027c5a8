import { useMemo } from 'react';
import type { Paint } from '../../layers/symbol.ts';
import { useBase, usePage } from '../ground/pageContext.ts';

/** What legend pictures are drawn with: the colours of the base the reader chose, as on the map. */
export function usePaint(): Paint {
  const { sides } = usePage().index.atlas;
  const { look, palette } = useBase();
  return useMemo(() => ({ base: look, palette, sides }), [look, palette, sides]);
}
