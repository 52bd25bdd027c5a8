import type { Verdict } from '../../atlas/model/checkOutcome.ts';
import { VerdictIcon } from '../ground/icons.tsx';
import { verdictInWords } from '../quotation/verdicts.ts';
import { useSheet } from './sheet.ts';
import styles from './symbols.module.css';

/** What a check says: the icon that stands after a figure in a text, on the text's own paper. */
export function VerdictEntry({ verdict }: { verdict: Verdict }) {
  const { messages } = useSheet();
  const { word, meaning } = verdictInWords(verdict, messages);
  return (
    <>
      <span className={styles.verdict}>
        <VerdictIcon verdict={verdict} />
      </span>
      <div className={styles.words}>
        <h3>{word}</h3>
        <p>{meaning}</p>
        <p className={styles.rule}>{messages.say('symbols.rule', { entry: 'verdict' })}</p>
      </div>
    </>
  );
}
