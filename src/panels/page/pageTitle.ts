import type { Choices } from '../../state/choices.ts';
import type { AtlasIndex } from './atlasIndex.ts';

/** The page's title: what is open first, so that tabs and history tell views apart, then the site. */
export function pageTitle(index: AtlasIndex): (choices: Pick<Choices, 'read' | 'select'>) => string {
  return ({ read, select }) => {
    const document = read === null ? undefined : index.document(read)?.title;
    const feature = select === null ? undefined : index.feature(select)?.title;
    return [document, feature, index.atlas.title].filter((part) => part !== undefined).join(' · ');
  };
}
