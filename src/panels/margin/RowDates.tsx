import type { Feature } from '../../atlas/model/feature.ts';
import { useMessages } from '../ground/pageContext.ts';
import { Dates } from '../words/Dates.tsx';
import { useInTime } from './useInTime.ts';

/** A row's dates, and whether they lie outside the time shown. */
export function RowDates({ feature }: { feature: Feature }) {
  const { say } = useMessages();
  return (
    <>
      {feature.when && (
        <span className="soft">
          {' '}
          <Dates edtf={feature.when} />
        </span>
      )}
      {!useInTime(feature) && <span className="soft"> {say('margin.outside')}</span>}
    </>
  );
}
