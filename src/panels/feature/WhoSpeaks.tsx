import type { VoiceMode } from '../../atlas/model/document.ts';
import type { FeatureVoice } from '../words/voicesOf.ts';
import styles from './feature.module.css';

const modeWords: Record<VoiceMode, string> = {
  author: '',
  quoted: 'quoted',
  paraphrased: 'paraphrased',
  reported: 'position reported',
};

interface Props {
  voices: readonly FeatureVoice[];
  /** Key of the voice whose passages alone are shown. */
  chosen: string | null;
  onChoose: (key: string | null) => void;
}

/** Who says something about a feature, over all documents; each name shows only its own passages. */
export function WhoSpeaks({ voices, chosen, onChoose }: Props) {
  return (
    <details className={styles.whoSpeaks}>
      <summary>Who says what ({voices.length} voices)</summary>
      <ul>
        {voices.map(({ key, who, count, modes }) => (
          <li key={key}>
            <button
              type="button"
              aria-pressed={key === chosen}
              onClick={() => onChoose(key === chosen ? null : key)}
            >
              {who} <span className={styles.soft}>{waysInWords(modes)}</span>
              <span className={styles.voiceCount}>{count}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function waysInWords(modes: FeatureVoice['modes']): string {
  return (Object.keys(modes) as VoiceMode[])
    .map((mode) => modeWords[mode])
    .filter(Boolean)
    .join(', ');
}
