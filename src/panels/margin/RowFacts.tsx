import type { Feature } from '../../atlas/model/feature.ts';
import { isChosen } from '../../state/shownOnMap.ts';
import { isInWindow } from '../../state/timeWindow.ts';
import { useChoices, useMessages } from '../ground/pageContext.ts';
import { Dates } from '../words/Dates.tsx';
import { kindInWords, standingInWords } from '../words/kindInWords.ts';

/** `data-outside` of a row: whether time or the choice of standings leaves the feature out. */
export const useOutside = (feature: Feature): true | undefined =>
  useChoices((choices) => !isChosen(feature, choices) || undefined);

/** What the sign of a row stands for, its dates, and whether they lie outside the time shown. */
export function RowFacts({ feature }: { feature: Feature }) {
  const messages = useMessages();
  const { kind, standing, when, span } = feature;
  const time = useChoices((choices) => choices.time);
  return (
    <span className="soft">
      {' '}
      {kindInWords(kind, messages)}
      {standing && standing !== 'happened' && ` · ${standingInWords(standing, messages).word}`}
      {when && ' · '}
      {when && <Dates edtf={when} />}
      {!isInWindow(span, time) && ` ${messages.say('margin.outside')}`}
    </span>
  );
}
