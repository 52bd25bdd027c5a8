import type { CheckId } from '../../atlas/model/ids.ts';
import { VerdictIcon } from '../ground/icons.tsx';
import { useMessages, useWhole } from '../ground/pageContext.ts';
import styles from './quotation.module.css';
import { outcomeInWords } from './verdicts.ts';

/** The small mark after a figure in running text: shape says the verdict, its name says it in words. */
export function CheckMark({ id, onOpen }: { id: CheckId; onOpen: (id: CheckId) => void }) {
  const check = useWhole().atlas.checks.find((each) => each.id === id);
  const messages = useMessages();
  if (!check) return null;
  const { say } = messages;
  const name = say('quotation.checkOf', {
    words: say('words.quoted', { words: check.words }),
    verdict: outcomeInWords(check, messages),
  });
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
