import type { CheckId } from '../../atlas/model/ids.ts';
import { VerdictIcon } from '../page/icons.tsx';
import { usePage } from '../page/pageContext.ts';
import styles from './quotation.module.css';
import { verdicts } from './verdicts.ts';

/** The small mark after a figure in running text: shape says the verdict, its name says it in words. */
export function CheckMark({ id, onOpen }: { id: CheckId; onOpen: (id: CheckId) => void }) {
  const check = usePage().index.check(id);
  if (!check) return null;
  const name = `Check of “${check.words}”: ${verdicts[check.verdict].word}`;
  return (
    <button
      type="button"
      className={styles.checkMark}
      aria-label={name}
      title={name}
      onClick={() => onOpen(id)}
    >
      <VerdictIcon verdict={check.verdict} />
    </button>
  );
}
