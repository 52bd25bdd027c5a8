import { useEffect } from 'react';
import type { legsOf } from '../../atlas/geodesy/legs.ts';
import { fetchedCode } from '../ground/fetchedCode.ts';
import { Later } from '../ground/Later.tsx';
import { useMessages } from '../ground/pageContext.ts';

/** Measures the legs between the points of a ruler. */
export type Measure = typeof legsOf;

/** Fetches what measures. */
export const fetchMeasure = fetchedCode(async () => (await import('../../atlas/geodesy/legs.ts')).legsOf);

interface Props {
  load: () => Promise<Measure>;
  onCome(come: Measure): void;
}

/** Fetches the measuring when it is first needed, hands it over, and says so where it cannot be had. */
export function Measuring({ load, onCome }: Props) {
  return (
    <Later what={useMessages().say('ruler.theLengths')} load={load}>
      {(come) => <HandOver come={come} onCome={onCome} />}
    </Later>
  );
}

function HandOver({ come, onCome }: { come: Measure; onCome(come: Measure): void }) {
  useEffect(() => onCome(come), [come, onCome]);
  return null;
}
