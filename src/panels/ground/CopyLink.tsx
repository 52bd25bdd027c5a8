import { writeChoices } from '../../state/urlParameters.ts';
import { CopyButton } from './CopyButton.tsx';
import { useChoices, useMessages, usePage } from './pageContext.ts';

interface Props {
  /** Relative address to copy; without it the link to the present view, whatever the address may hold yet. */
  href?: string;
  /** Where “Copy link” alone does not say to what. */
  label?: string;
}

/** Copies a link into the page. Nothing in a frame: its own link leads to the whole map. */
export function CopyLink({ href, label }: Props) {
  const { choices, index } = usePage();
  const { say } = useMessages();
  const within = useChoices(({ embed }) => embed);
  if (within) return null;
  return (
    <CopyButton
      icon="link"
      label={label ?? say('page.copyLink')}
      said={say('page.linkCopied')}
      text={() => {
        const here = window.location;
        const present = here.pathname + writeChoices(index.atlas, choices.getState(), choices.ownLanguage);
        return new URL(href ?? present, here.href).href;
      }}
    />
  );
}
