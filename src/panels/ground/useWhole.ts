import { useEffect } from 'react';
import { usePage } from './pageContext.ts';

/** Asks for the atlas whole, for what goes by all of it; it is shown anew once that has come. */
export function useWhole(): void {
  const { wholeAtlas } = usePage();
  useEffect(() => {
    wholeAtlas().catch(() => {});
  }, [wholeAtlas]);
}
