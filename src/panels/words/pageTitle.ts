import type { Messages } from '../../messages/messages.ts';
import type { Choices } from '../../state/choices.ts';
import type { AtlasIndex } from '../ground/atlasIndex.ts';
import { nameIn } from './namesInWords.ts';
import { sideNames } from './sideNames.ts';

type Titled = Pick<Choices, 'read' | 'select' | 'tour' | 'step' | 'voice' | 'view' | 'compare' | 'lang'>;

/** The page's title: what is open first, so that tabs and history tell views apart, then the site. */
export function pageTitle(index: AtlasIndex, messages: () => Messages): (choices: Titled) => string {
  return ({ read, select, tour, step, voice, view, compare, lang }) => {
    const { say } = messages();
    const reading = index.atlas.tours.find(({ id }) => id === tour);
    const guided =
      reading &&
      say('page.titleOfStep', {
        title: reading.title,
        step: step ?? 1,
        steps: reading.steps.length,
      });
    const document = read === null ? undefined : index.document(read)?.title;
    const feature = select === null ? undefined : index.feature(select);
    const speaker = index.atlas.speakers.find(({ id }) => id === voice)?.name;
    const sides = compare && sideNames(index, compare, messages());
    const compared = sides ? say('compare.pageTitle', { first: sides[0], second: sides[1] }) : undefined;
    const table = view === 'voices' ? say('voices.title') : undefined;
    return [
      guided,
      document,
      feature && nameIn(feature, lang).name,
      speaker,
      compared,
      table,
      index.atlas.title,
    ]
      .filter((part) => part !== undefined)
      .join(' · ');
  };
}
