import { useEffect, useRef } from 'react';
import { sameWindow } from '../../state/timeWindow.ts';
import { windowInWords } from '../time/windowInWords.ts';
import { useChoices, usePage } from './pageContext.ts';

/** Says what was selected or opened, once each, and that it was closed. Not what the page opened with: its title says that. */
export function useSaySelection(): void {
  const { index, announcer } = usePage();
  const select = useChoices((choices) => choices.select);
  const read = useChoices((choices) => choices.read);
  const time = useChoices((choices) => choices.time);
  const tour = useChoices((choices) => choices.tour);
  const step = useChoices((choices) => choices.step);
  const before = useRef({ select, read, time, tour, step });

  useEffect(() => {
    const old = before.current;
    before.current = { select, read, time, tour, step };
    const reading = index.atlas.tours.find(({ id }) => id === tour);
    if (tour !== old.tour || step !== old.step) {
      const title = reading?.steps[(step ?? 1) - 1]?.title;
      announcer.say(
        reading ? `Step ${step} of ${reading.steps.length}: ${title}.` : 'Guided reading closed.',
      );
    } else if (read !== old.read)
      announcer.say(read === null ? 'Document closed.' : `Document: ${index.document(read)?.title}.`);
    else if (select !== old.select) {
      const moved = sameWindow(old.time, time) ? '' : ` The time shown moved to it: ${windowInWords(time)}.`;
      announcer.say(
        select === null ? 'Nothing selected.' : `Selected: ${index.feature(select)?.title}.${moved}`,
      );
    }
  }, [select, read, time, tour, step, index, announcer]);
}
