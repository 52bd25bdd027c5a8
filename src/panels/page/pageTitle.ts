import type { Messages } from '../../messages/messages.ts';
import type { Choices } from '../../state/choices.ts';
import { nameIn } from '../words/namesInWords.ts';
import type { AtlasIndex } from './atlasIndex.ts';

/** The page's title: what is open first, so that tabs and history tell views apart, then the site. */
export function pageTitle(
  index: AtlasIndex,
  messages: () => Messages,
): (choices: Pick<Choices, 'read' | 'select' | 'tour' | 'step' | 'lang'>) => string {
  return ({ read, select, tour, step, lang }) => {
    const reading = index.atlas.tours.find(({ id }) => id === tour);
    const guided =
      reading &&
      messages().say('page.titleOfStep', {
        title: reading.title,
        step: step ?? 1,
        steps: reading.steps.length,
      });
    const document = read === null ? undefined : index.document(read)?.title;
    const feature = select === null ? undefined : index.feature(select);
    return [guided, document, feature && nameIn(feature, lang).name, index.atlas.title]
      .filter((part) => part !== undefined)
      .join(' · ');
  };
}
