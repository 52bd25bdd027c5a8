import { useStore } from 'zustand';
import type { Choices } from '../../state/choices.ts';
import { datedLinkTo } from '../../state/links.ts';
import { writeChoices } from '../../state/urlParameters.ts';
import { CopyButton } from './CopyButton.tsx';
import { type PageTools, useChoices, useMessages, usePage } from './pageContext.ts';

interface Props {
  /** What the link changes; without it, it leads to the present view. */
  to?: Partial<Choices>;
  /** Where “Copy link” alone does not say to what. */
  label?: string;
}

/** What copying the present view or a link takes: the text, and what to say when it is done. */
export function useLinkCopy(to?: Partial<Choices>): { said: string; text: () => string } {
  const page = usePage();
  const alone = useStore(page.own, ({ files }) => files.length === 0);
  const { say } = useMessages();
  return {
    said: [say('page.linkCopied'), ...(alone ? [] : [say('own.linkWithout')])].join(' '),
    text: () =>
      to ? new URL(datedLinkTo(page.index.atlas, to), window.location.href).href : presentAddress(page),
  };
}

/** Copies a link into the page, which names the data it was made with. Nothing in a frame: its own link leads to the whole map. */
export function CopyLink({ to, label }: Props) {
  const { say } = useMessages();
  const link = useLinkCopy(to);
  const within = useChoices(({ embed }) => embed);
  if (within) return null;
  return <CopyButton icon="link" label={label ?? say('page.copyLink')} {...link} />;
}

/** The full address of the present view, to be taken along: it names the data it was made with. The address bar may not hold all of it yet. */
export function presentAddress({ choices, index }: Pick<PageTools, 'choices' | 'index'>): string {
  const now = { ...choices.getState(), data: index.atlas.newestChange };
  const { pathname, href } = window.location;
  return new URL(pathname + writeChoices(index.atlas, now, choices.ownLanguage), href).href;
}
