import { linkTo } from '../../state/links.ts';
import groundStyles from '../ground/ground.module.css';
import { Icon } from '../ground/icons.tsx';
import { useMessages } from '../ground/pageContext.ts';
import { useVoiceName } from '../words/voiceName.ts';
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
      <button type="button" className={`screen-only ${groundStyles.button}`} onClick={onAll}>
        <Icon shape="close" /> {say('voices.everyone')}
      </button>
    </div>
  );
}
