import type { Change } from '../../atlas/model/change.ts';
import { Dates } from '../words/Dates.tsx';
import { AsWritten } from '../words/Named.tsx';

/** When something changed in meaning, and what: the editor's words. */
export function ChangeLine({ change }: { change: Change }) {
  return (
    <>
      <Dates edtf={change.date} /> · <AsWritten>{change.says}</AsWritten>
    </>
  );
}
