import type { Choices } from '../../state/choices.ts';
import { closed, openIn } from '../../state/open.ts';

/** What the author of a page decides about the frame's content. */
export interface EmbedWish {
  /** The map as it stands now, or as it opens for what is selected. */
  view: 'now' | 'opening';
  /** Whether what is open here is open in the frame too. */
  panel: boolean;
}

/** The choices a frame opens with. */
export function embedChoices(choices: Choices, { view, panel }: EmbedWish): Choices {
  const framed = { ...choices, at: view === 'now' ? choices.at : null, embed: true, data: null };
  return panel ? framed : Object.assign(framed, ...openIn(choices).map(({ what }) => closed[what]));
}
