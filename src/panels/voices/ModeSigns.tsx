import type { VoiceMode } from '../../atlas/model/document.ts';
import { useMessages } from '../ground/pageContext.ts';
import styles from './matrix.module.css';

/** A sign for each way in which words that are not the author's come into a text. */
export const modeSigns = { quoted: '“', paraphrased: '≈', reported: '→' } as const satisfies Partial<
  Record<VoiceMode, string>
>;

/** The ways in the order in which they are told. */
export const signedModes = Object.keys(modeSigns) as (keyof typeof modeSigns)[];

/** What the signs and tints in the table mean. */
export function ModeLegend() {
  const { say } = useMessages();
  return (
    <ul className="flow soft" aria-label={say('voices.legend')}>
      {signedModes.map((mode) => (
        <li key={mode}>
          <span aria-hidden="true" className={styles.sign}>
            {modeSigns[mode]}
          </span>{' '}
          {say('voices.mode', { mode })}
        </li>
      ))}
      <li>{say('voices.noSign')}</li>
      <li aria-hidden="true">
        {[1, 2, 4, 8].map((count) => (
          <span key={count} className={styles.tint} data-tint={tintOf(count)}>
            {count === 1 ? 1 : `${count}+`}
          </span>
        ))}
      </li>
    </ul>
  );
}

/** Four steps of a tint: 1, 2 and 3, 4 to 7, 8 and more. Only an aid: the number stands in the cell. */
export const tintOf = (count: number): 1 | 2 | 3 | 4 =>
  count >= 8 ? 4 : count >= 4 ? 3 : count >= 2 ? 2 : 1;
