import type { RefObject } from 'react';
import type { Speaker } from '../../atlas/model/document.ts';
import { Icon } from '../ground/icons.tsx';
import { useMessages } from '../ground/pageContext.ts';
import { useLanguageOfData } from '../words/Named.tsx';
import styles from './search.module.css';

interface Props {
  speaker: Speaker;
  onClear: () => void;
  /** Takes the focus when the chip goes. */
  field: RefObject<HTMLInputElement | null>;
}

/** Says that only one speaker's passages are searched, and ends that. */
export function SpeakerChip({ speaker, onClear, field }: Props) {
  const { say } = useMessages();
  return (
    <button
      type="button"
      className={styles.chip}
      aria-label={say('search.onlyPassagesOf', { name: speaker.name })}
      onClick={() => {
        onClear();
        field.current?.focus();
      }}
    >
      <span lang={useLanguageOfData()}>{speaker.name}</span>
      <Icon shape="close" />
    </button>
  );
}
