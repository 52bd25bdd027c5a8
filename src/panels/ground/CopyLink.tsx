import styles from './ground.module.css';
import { Icon } from './icons.tsx';
import { useChoices, useMessages, usePage } from './pageContext.ts';

interface Props {
  /** Relative address to copy; without it the page's own, which always holds the present view. */
  href?: string;
  label: string;
}

/**
 * Copies a link and says so; where the browser refuses, it says where the link can be found. Nothing in a frame: its own
 * link leads to the whole map.
 */
export function CopyLink({ href, label }: Props) {
  const { announcer } = usePage();
  const { say } = useMessages();
  const within = useChoices(({ embed }) => embed);
  if (within) return null;
  const copy = async () => {
    const address = new URL(href ?? window.location.href, window.location.href).href;
    try {
      await navigator.clipboard.writeText(address);
      announcer.say(say('page.linkCopied'));
    } catch {
      announcer.say(say('page.linkNotCopied', { address }));
    }
  };
  return (
    <button type="button" className={styles.quietButton} onClick={() => void copy()}>
      <Icon shape="link" /> {label}
    </button>
  );
}
