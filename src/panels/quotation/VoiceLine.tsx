import type { ReactNode } from 'react';
import type { Voice } from '../../atlas/model/document.ts';
import { useMessages, usePage } from '../ground/pageContext.ts';
import { AsWritten, InLanguage } from '../words/Named.tsx';
import { voiceInWords } from '../words/voiceInWords.ts';
import styles from './quotation.module.css';

/** Who speaks, and whether the words are the speaker's own. `words` names the stretch meant where several voices stand in one paragraph, in their language. */
export function VoiceLine({ voice, words }: { voice: Voice; words?: { text: string; lang: string } }) {
  const messages = useMessages();
  const { say, pieces } = messages;
  const { label, who, whoLang, office, how, howLang } = voiceInWords(
    voice,
    usePage().index.atlas.speakers,
    messages,
  );
  const stretch = words && (
    <InLanguage key="words" lang={words.lang}>
      {words.text}
    </InLanguage>
  );
  return (
    <p className={styles.voice} data-voice={voice.mode}>
      <span className={styles.voiceLabel}>{label}</span>{' '}
      {stretch && (
        <span className={styles.voiceWords}>{pieces<ReactNode>('words.quoted', { words: stretch })} — </span>
      )}
      <cite className={styles.speaker}>
        <InLanguage lang={whoLang}>{who}</InLanguage>
      </cite>
      {office && say('words.listSeparator')}
      {office && <AsWritten>{office}</AsWritten>}
      {how && say('words.listSeparator')}
      {how && <InLanguage lang={howLang}>{how}</InLanguage>}
    </p>
  );
}
