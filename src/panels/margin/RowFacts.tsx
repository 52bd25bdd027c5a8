import type { Feature } from '../../atlas/model/feature.ts';
import { useMessages } from '../ground/pageContext.ts';
import { Dates } from '../words/Dates.tsx';
import { kindInWords, standingInWords } from '../words/kindInWords.ts';
import { useInTime } from './useInTime.ts';

/** What the sign of a row stands for, its dates, and whether they lie outside the time shown. */
export function RowFacts({ feature }: { feature: Feature }) {
  const messages = useMessages();
  const { kind, standing, when } = feature;
  return (
    <span className="soft">
      {' '}
      {kindInWords(kind, messages)}
      {standing && standing !== 'happened' && ` · ${standingInWords(standing, messages).word}`}
      {when && ' · '}
      {when && <Dates edtf={when} />}
      {!useInTime(feature) && ` ${messages.say('margin.outside')}`}
    </span>
  );
}
