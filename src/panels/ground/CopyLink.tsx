import { CopyButton } from './CopyButton.tsx';
import { useChoices, useMessages } from './pageContext.ts';

interface Props {
  /** Relative address to copy; without it the page's own, which always holds the present view. */
  href?: string;
  /** Where “Copy link” alone does not say to what. */
  label?: string;
}

/** Copies a link into the page. Nothing in a frame: its own link leads to the whole map. */
export function CopyLink({ href, label }: Props) {
  const { say } = useMessages();
  const within = useChoices(({ embed }) => embed);
  if (within) return null;
  return (
    <CopyButton
      icon="link"
      label={label ?? say('page.copyLink')}
      said={say('page.linkCopied')}
      text={() => new URL(href ?? window.location.href, window.location.href).href}
    />
  );
}
