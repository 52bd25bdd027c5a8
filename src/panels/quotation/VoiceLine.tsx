import type { Voice } from '../../atlas/model/document.ts';
import { usePage } from '../page/pageContext.ts';
import { voiceInWords } from '../words/voiceInWords.ts';
import styles from './quotation.module.css';

/** Who speaks, and whether the words are the speaker's own. `words` names the stretch meant where several voices stand in one paragraph. */
export function VoiceLine({ voice, words }: { voice: Voice; words?: string }) {
  const { label, who, office, how } = voiceInWords(voice, usePage().index.atlas.speakers);
  return (
    <p className={styles.voice} data-voice={voice.mode}>
      <span className={styles.voiceLabel}>{label}</span>{' '}
      {words !== undefined && <span className={styles.voiceWords}>“{words}” — </span>}
      <cite className={styles.speaker}>{who}</cite>
      {office && `, ${office}`}
      {how && `, ${how}`}
    </p>
  );
}
