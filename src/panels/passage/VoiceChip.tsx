import { linkTo } from '../../state/links.ts';
import { Button } from '../ground/buttons.tsx';
import { Icon } from '../ground/icons.tsx';
import { useMessages } from '../ground/pageContext.ts';
import { useVoiceName } from '../words/voicesOf.ts';
import styles from './passage.module.css';

/** Says that a panel shows one voice's passages alone, leads to all this voice says, and ends it. */
export function VoiceChip({ voice, onAll }: { voice: string; onAll: () => void }) {
  const { say } = useMessages();
  const who = useVoiceName()(voice);
  return (
    <div className={styles.only}>
      <p>
        {say('voices.only')}{' '}
        <a href={linkTo({ select: null, read: null, voice })} title={say('voices.allOf', { who })}>
          {who}
        </a>
      </p>
      <Button className="screen-only" onClick={onAll}>
        <Icon shape="close" /> {say('voices.everyone')}
      </Button>
    </div>
  );
}
