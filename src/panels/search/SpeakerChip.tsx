import type { RefObject } from 'react';
import type { Speaker } from '../../atlas/model/document.ts';
import { Icon } from '../page/icons.tsx';
import styles from './search.module.css';

interface Props {
  speaker: Speaker;
  onClear: () => void;
  /** Takes the focus when the chip goes. */
  field: RefObject<HTMLInputElement | null>;
}

/** Says that only one speaker's passages are searched, and ends that. */
export function SpeakerChip({ speaker, onClear, field }: Props) {
  return (
    <button
      type="button"
      className={styles.chip}
      aria-label={`Only passages of ${speaker.name}. Search everything`}
      onClick={() => {
        onClear();
        field.current?.focus();
      }}
    >
      <span>{speaker.name}</span>
      <Icon shape="close" />
    </button>
  );
}
