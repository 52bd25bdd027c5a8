import { useState } from 'react';

interface Props {
  label: string;
  /** The date as it stands. */
  written: string;
  /** Element that says what may be written. */
  hint: string;
  wrong: boolean;
  onWrong(wrong: boolean): void;
  /** Puts a text in place of the date; false where it is none that can be used. */
  take(text: string): boolean;
}

/** A date as text: a year, month or day (`2014`, `2014-05`, `2014-05-20`). Taken on Enter and on leaving the field; Esc leaves it as it was. */
export function DateInput({ label, written, hint, wrong, onWrong, take }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const reset = () => {
    setDraft(null);
    onWrong(false);
  };
  const finish = () => {
    const text = draft?.trim() ?? written;
    if (text === written || take(text)) reset();
    else onWrong(true);
  };
  return (
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
        aria-describedby={hint}
        onChange={({ target }) => {
          setDraft(target.value);
          onWrong(false);
        }}
        onBlur={finish}
        onKeyDown={(event) => {
          if (event.key === 'Enter') finish();
          if (event.key === 'Escape') reset();
        }}
      />
    </label>
  );
}
