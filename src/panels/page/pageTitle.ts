import type { Choices } from '../../state/choices.ts';
import type { AtlasIndex } from './atlasIndex.ts';

/** The page's title: what is open first, so that tabs and history tell views apart, then the site. */
export function pageTitle(
  index: AtlasIndex,
): (choices: Pick<Choices, 'read' | 'select' | 'tour' | 'step'>) => string {
  return ({ read, select, tour, step }) => {
    const reading = index.atlas.tours.find(({ id }) => id === tour);
    const guided = reading && `${reading.title} (${step} of ${reading.steps.length})`;
    const document = read === null ? undefined : index.document(read)?.title;
    const feature = select === null ? undefined : index.feature(select)?.title;
    return [guided, document, feature, index.atlas.title].filter((part) => part !== undefined).join(' · ');
  };
}
