import { writeChoices } from '../../state/urlParameters.ts';
import type { PageTools } from './pageContext.ts';

/** The full address of the present view, to be taken along: it names the data it was made with. The address bar may not hold all of it yet. */
export function presentAddress({ choices, index }: Pick<PageTools, 'choices' | 'index'>): string {
  const now = { ...choices.getState(), data: index.atlas.newestChange };
  const { pathname, href } = window.location;
  return new URL(pathname + writeChoices(index.atlas, now, choices.ownLanguage), href).href;
}
