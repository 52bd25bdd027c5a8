import type { Atlas } from '../../atlas/model/atlas.ts';
import { type Choices, defaultChoices } from '../../state/choices.ts';
import { writeChoices } from '../../state/urlParameters.ts';

/** Whether a link leads to the page as such: it may say how things look, but names nothing to look at. */
export function isBeginning(atlas: Atlas, choices: Choices): boolean {
  const { base, lang, projection } = defaultChoices(atlas);
  return writeChoices(atlas, { ...choices, base, lang, projection }) === '';
}
