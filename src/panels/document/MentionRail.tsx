import type { MouseEvent } from 'react';
import { useMessages } from '../ground/pageContext.ts';
import { countInParts, type MentionPlace } from './mentions.ts';
import styles from './reading.module.css';

/** Parts the text is counted in: each a few lines of a text of usual length. */
const parts = 48;

interface Props {
  all: readonly MentionPlace[];
  selected: readonly MentionPlace[];
  /** A click, at this share of the text. */
  onGo: (share: number) => void;
}

/**
 * A slim histogram of mentions along the text, those of what is selected laid over it. A click goes to that part.
 * A picture to the eye only: the text and the mention strip hold the same, for keyboard and ear.
 */
export function MentionRail({ all, selected, onGo }: Props) {
  const { say } = useMessages();
  const counts = countInParts(all, parts);
  const most = Math.max(1, ...counts);
  const own = countInParts(selected, parts);
  const onClick = (event: MouseEvent<HTMLElement>) => {
    const { top, height } = event.currentTarget.getBoundingClientRect();
    onGo(Math.min(1, Math.max(0, (event.clientY - top) / height)));
  };
  return (
    <div className={`screen-only ${styles.rail}`}>
      <button
        type="button"
        tabIndex={-1}
        aria-hidden="true"
        className={styles.histogram}
        title={say('document.rail')}
        onClick={onClick}
      >
        <svg viewBox={`0 0 20 ${parts}`} preserveAspectRatio="none" aria-hidden="true">
          <path className={styles.bars} d={bars(counts, most)} />
          <path className={styles.ownBars} d={bars(own, most)} />
        </svg>
      </button>
    </div>
  );
}

/** Bars from the right edge, one unit of height per part; a single mention can be seen too. */
function bars(counts: readonly number[], most: number): string {
  return counts
    .map((count, part) => {
      const length = count === 0 ? 0 : 4 + (16 * count) / most;
      return length === 0 ? '' : `M20 ${part}.1h-${length.toFixed(1)}v.8h${length.toFixed(1)}z`;
    })
    .join('');
}
