import { useId, useState } from 'react';
import styles from './time.module.css';

interface Props {
  label: string;
  /** The date as it stands. */
  written: string;
  /** What may be written, and what is said where it cannot be used. */
  hint: string;
  wrongHint: string;
  /** Puts a text in place of the date; false where it is none that can be used. */
  take(text: string): boolean;
}

/** A date as text: a year, month or day (`2014`, `2014-05`, `2014-05-20`). Taken on Enter and on leaving the field; Esc leaves it as it was. */
export function DateInput({ label, written, hint, wrongHint, take }: Props) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  const draftIs = (text: string | null) => {
    setDraft(text);
    setWrong(false);
  };
  const finish = () => {
    const text = draft?.trim() ?? written;
    if (text === written || take(text)) draftIs(null);
    else setWrong(true);
  };
  return (
    <span className={styles.field}>
      <label>
        {label}{' '}
        <input
          type="text"
          inputMode="numeric"
          autoComplete="off"
          spellCheck={false}
          maxLength={10}
          size={10}
          value={draft ?? written}
          aria-invalid={wrong || undefined}
          aria-describedby={id}
          onChange={({ target }) => draftIs(target.value)}
          onBlur={finish}
          onKeyDown={(event) => {
            if (event.key === 'Enter') finish();
            if (event.key === 'Escape') draftIs(null);
          }}
        />
      </label>
      <span id={id} className={wrong ? styles.wrong : 'visually-hidden'} role={wrong ? 'alert' : undefined}>
        {wrong ? wrongHint : hint}
      </span>
    </span>
  );
}
