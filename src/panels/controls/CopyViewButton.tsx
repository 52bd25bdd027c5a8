import { useLinkCopy } from '../ground/CopyLink.tsx';
import { iconShapes } from '../ground/icons.tsx';
import { useChoices, useMessages } from '../ground/pageContext.ts';
import { useCopying } from '../ground/useCopying.tsx';
import { ControlButton } from './ControlButton.tsx';
import styles from './controls.module.css';

/** Copies a link to what the page shows, also where nothing is open. Nothing in a frame. */
export function CopyViewButton() {
  const { say } = useMessages();
  const { said, text } = useLinkCopy();
  const { copied, copy, byHand } = useCopying(text, said);
  const within = useChoices(({ embed }) => embed);
  if (within) return null;
  return (
    <div className={styles.copy}>
      <ControlButton
        name={say(copied ? 'page.copied' : 'page.copyLink')}
        told={copied}
        onPress={() => void copy()}
        d={iconShapes[copied ? 'done' : 'link']}
      />
      {byHand}
    </div>
  );
}
