import { type ComponentProps, useId, useState } from 'react';
import styles from './ground.module.css';

interface Props extends ComponentProps<'input'> {
  /** What it is called, to be seen; without it, `aria-label`. */
  label?: string;
  /** The text as it stands. */
  written: string;
  /** What may be written, for who does not see the field; and what is said where it cannot be used. */
  hint: string;
  wrongHint: string;
  /** Puts a text in its place; false where it is none that can be used. */
  take(text: string): boolean;
}

/** A field whose text counts on Enter and when the field is left; Esc leaves it as it was. */
export function DraftInput({ label, written, hint, wrongHint, take, ...field }: Props) {
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
    <>
      {label && <label htmlFor={id}>{label}</label>}
      <input
        {...field}
        id={id}
        autoComplete="off"
        spellCheck={false}
        value={draft ?? written}
        aria-invalid={wrong || undefined}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => draftIs(target.value)}
        onBlur={finish}
        onKeyDown={(event) => {
          if (event.key === 'Enter') finish();
          if (event.key === 'Escape') draftIs(null);
        }}
      />
      <span
        id={`${id}-hint`}
        className={wrong ? styles.wrong : 'visually-hidden'}
        role={wrong ? 'alert' : undefined}
      >
        {wrong ? wrongHint : hint}
      </span>
    </>
  );
}
