import type { Messages } from '../../messages/messages.ts';
import type { Choices } from '../../state/choices.ts';
import type { Comparison } from '../../state/comparison.ts';
import { type Open, type OpenChoices, openIn } from '../../state/open.ts';
import type { AtlasIndex } from '../ground/atlasIndex.ts';
import { windowInWords } from './datesInWords.ts';
import { nameIn } from './namesInWords.ts';
import { tourIn } from './tours.ts';
import { voiceName } from './voicesOf.ts';

/** The page's title: what is open first, so that tabs and history tell views apart, then the site. */
export function pageTitle(
  index: AtlasIndex,
  messages: () => Messages,
): (choices: OpenChoices & Pick<Choices, 'view' | 'lang'>) => string {
  return (choices) => {
    const words = messages();
    const titles = openIn(choices).flatMap((open) => titleOf(open, index, choices.lang, words));
    const table = choices.view === 'voices' ? [words.say('voices.title')] : [];
    return [...titles, ...table, index.atlas.title].join(' · ');
  };
}

/** What is open in words, of a feature also whose passages alone are shown; nothing for what the atlas does not know. */
export function titleOf(open: Open, index: AtlasIndex, lang: string, messages: Messages): string[] {
  switch (open.what) {
    case 'reading': {
      const tour = index.atlas.tours.find(({ id }) => id === open.tour);
      if (!tour) return [];
      const { title, steps } = tourIn(tour, lang);
      return [messages.say('page.titleOfStep', { title, step: open.step, steps: steps.length })];
    }
    case 'document':
      return [index.document(open.document)?.title ?? []].flat();
    case 'feature': {
      const feature = index.feature(open.feature);
      const voice = open.voice === null ? [] : [voiceName(index, open.voice, messages)];
      return feature ? [nameIn(feature, lang).text, ...voice] : [];
    }
    case 'voice':
      return [voiceName(index, open.voice, messages)];
    case 'comparison': {
      const [first, second] = sideNames(index, open.comparison, messages);
      return [messages.say('compare.pageTitle', { first, second })];
    }
  }
}

/** The two sides of a comparison by name: titles of documents, or the periods in words. */
export function sideNames(
  index: AtlasIndex,
  { of, one, other }: Comparison,
  messages: Messages,
): [one: string, other: string] {
  if (of === 'periods') return [windowInWords(one, messages), windowInWords(other, messages)];
  const titleOf = (id: string) => index.document(id)?.title ?? id;
  return [titleOf(one), titleOf(other)];
}
