import type { VoiceMode } from '../../atlas/model/document.ts';
import type { Messages } from '../../messages/messages.ts';
import { useMessages } from '../ground/pageContext.ts';
import { InLanguage } from '../words/Named.tsx';
import type { FeatureVoice } from '../words/voicesOf.ts';
import styles from './feature.module.css';

interface Props {
  voices: readonly FeatureVoice[];
  /** Key of the voice whose passages alone are shown. */
  chosen: string | null;
  onChoose: (key: string | null) => void;
}

/** Who says something about a feature, over all documents; each name shows only its own passages. */
export function WhoSpeaks({ voices, chosen, onChoose }: Props) {
  const messages = useMessages();
  return (
    <details className={styles.whoSpeaks}>
      <summary>{messages.say('feature.whoSaysWhat', { count: voices.length })}</summary>
      <ul>
        {voices.map(({ key, who, whoLang, count, modes }) => (
          <li key={key}>
            <button
              type="button"
              aria-pressed={key === chosen}
              onClick={() => onChoose(key === chosen ? null : key)}
            >
              <InLanguage lang={whoLang}>{who}</InLanguage>{' '}
              <span className="soft">{waysInWords(modes, messages)}</span>
              <span className={styles.voiceCount}>{count}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function waysInWords(modes: FeatureVoice['modes'], { say }: Messages): string {
  return (Object.keys(modes) as VoiceMode[])
    .map((mode) => say('feature.way', { mode }))
    .filter(Boolean)
    .join(say('words.listSeparator'));
}
