import { escaped } from '../../atlas/openData/xmlText.ts';
import type { Choices } from '../../state/choices.ts';
import { closed, openIn } from '../../state/open.ts';

/**
 * The HTML that shows the map in another page: at an absolute address with `embed=1`, as wide as the column it stands in, high
 * enough for the map to be seen over the words on a phone, read out by its title. It is allowed nothing beyond showing itself,
 * and loads when it comes near.
 */
export function embedCode(address: string, title: string): string {
  const attributes = {
    src: address,
    title,
    width: '100%',
    height: '640',
    loading: 'lazy',
    allow: '',
    referrerpolicy: 'no-referrer',
    style: 'border: 0',
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escaped(value)}"`);
  return `<iframe ${written.join(' ')}></iframe>`;
}

/** What the author of a page decides about the frame's content. */
export interface EmbedWish {
  /** Whether it begins with the map as it stands now, not as it opens for what is selected. */
  now: boolean;
  /** Whether what is open here is open in the frame too. */
  panel: boolean;
}

/** The choices a frame opens with. */
export function embedChoices(choices: Choices, { now, panel }: EmbedWish): Choices {
  const framed = { ...choices, at: now ? choices.at : null, embed: true, data: null };
  return panel ? framed : Object.assign(framed, ...openIn(choices).map(({ what }) => closed[what]));
}
