import { useEffect, useRef } from 'react';
import { useChoices, useMessages, usePage } from '../panels/ground/pageContext.ts';
import { nameIn } from '../panels/words/namesInWords.ts';
import { windowInWords } from '../panels/words/windowInWords.ts';
import { sameWindow } from '../state/timeWindow.ts';

/** Says what was selected or opened, once each, and that it was closed. Not what the page opened with: its title says that. */
export function useSaySelection(): void {
  const { index, announcer } = usePage();
  const select = useChoices((choices) => choices.select);
  const read = useChoices((choices) => choices.read);
  const time = useChoices((choices) => choices.time);
  const tour = useChoices((choices) => choices.tour);
  const step = useChoices((choices) => choices.step);
  const lang = useChoices((choices) => choices.lang);
  const messages = useMessages();
  const before = useRef({ select, read, time, tour, step });

  useEffect(() => {
    const old = before.current;
    before.current = { select, read, time, tour, step };
    const { say } = messages;
    const reading = index.atlas.tours.find(({ id }) => id === tour);
    if (tour !== old.tour || step !== old.step) {
      const title = reading?.steps[(step ?? 1) - 1]?.title;
      announcer.say(
        reading
          ? say('page.stepSaid', { step: step ?? 1, steps: reading.steps.length, title: title ?? '' })
          : say('page.tourClosed'),
      );
    } else if (read !== old.read) {
      const title = read === null ? undefined : index.document(read)?.title;
      announcer.say(title === undefined ? say('page.documentClosed') : say('page.documentOpened', { title }));
    } else if (select !== old.select) {
      const feature = select === null ? undefined : index.feature(select);
      if (!feature) return announcer.say(say('page.nothingSelected'));
      const title = nameIn(feature, lang).name;
      announcer.say(
        sameWindow(old.time, time)
          ? say('page.selected', { title })
          : say('page.selectedAndMoved', { title, time: windowInWords(time, messages) }),
      );
    }
  }, [select, read, time, tour, step, lang, messages, index, announcer]);
}
