import type { ReactNode } from 'react';
import { kindInWords } from '../words/kindInWords.ts';
import { useSheet } from './sheet.ts';
import styles from './symbols.module.css';

interface Props {
  /** Which entry of the messages. */
  id: string;
  picture: ReactNode;
  /** Else as the messages call the entry. */
  name?: string;
  /** Kinds of features it stands for, where its name does not say them. */
  kinds?: readonly string[];
}

/** A sign with its name, its meaning and the rule behind it. */
export function Entry({ id, picture, name, kinds = [] }: Props) {
  const { messages } = useSheet();
  const { say } = messages;
  const entry = id.replaceAll('-', '_');
  return (
    <>
      {picture}
      <div className={styles.words}>
        <h3>{name ?? say('symbols.entry', { entry })}</h3>
        <p>
          {say('symbols.meaning', { entry })}
          {kinds.length > 0 && ` ${say('symbols.kinds', { kinds: kindList(kinds, messages) })}`}
        </p>
        <p className={styles.rule}>{say('symbols.rule', { entry })}</p>
      </div>
    </>
  );
}

/** Kinds in words, one after the other. */
export function kindList(kinds: readonly string[], messages: Parameters<typeof kindInWords>[1]): string {
  return kinds.map((kind) => kindInWords(kind, messages)).join(messages.say('words.listSeparator'));
}
