import { writeChoices } from '../../state/urlParameters.ts';
import { useChoices, useMessages, usePage } from '../ground/pageContext.ts';
import { windowInWords } from '../words/datesInWords.ts';
import { AsWritten } from '../words/Named.tsx';
import styles from './embed.module.css';

/** The line under a map in a frame: what it is, which dates it shows if not all, and the way to the whole map. The map names whose base it is. */
export function FrameLine() {
  const messages = useMessages();
  const { say } = messages;
  const { index, choices: store } = usePage();
  const { atlas } = index;
  const choices = useChoices((all) => all);
  const whole = writeChoices(atlas, { ...choices, embed: false }, store.ownLanguage) || './';
  return (
    <footer className={`flow ${styles.line}`}>
      <h1>
        <AsWritten>{atlas.title}</AsWritten>
      </h1>
      {choices.time && (
        <p className={styles.time}>
          {say('embed.onlyDates', { dates: windowInWords(choices.time, messages) })}
        </p>
      )}
      <a href={whole} target="_blank" rel="noopener">
        {say('embed.openWhole')}
      </a>
    </footer>
  );
}
