import { useEffect, useState } from 'react';
import { useLow } from '../panels/ground/useTight.ts';
import type { SheetStop } from './Sheet.tsx';

/** Over the table a sheet covers it or shows its title: half of a table is neither to be read nor to be seen. */
const stopsOverTable: readonly SheetStop[] = ['title', 'full'];

/** How far the sheet of a narrow page is pulled up; what is newly opened has it stand half way. */
export interface SheetStops {
  stop: SheetStop;
  /** Where it stops; undefined for everywhere. */
  stops: readonly SheetStop[] | undefined;
  onStop: (stop: SheetStop) => void;
}

/** The stops of a page's sheet. `opened` names what stands in it, null for nothing; `overTable`: the table is beneath, not the map. */
export function useSheetStop(opened: string | null, overTable: boolean): SheetStops {
  // Half of a low screen would show neither the map nor the words.
  const first = useLow() || overTable ? 'full' : 'half';
  const [stop, setStop] = useState<SheetStop>(first);
  useEffect(() => {
    if (opened !== null) setStop(first);
  }, [opened, first]);
  return { stop, stops: overTable ? stopsOverTable : undefined, onStop: setStop };
}
