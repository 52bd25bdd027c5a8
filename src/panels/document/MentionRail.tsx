import { countInParts, type MentionPlace } from './mentions.ts';
import styles from './reading.module.css';

/** Parts the text is counted in: each a few lines of a text of usual length. */
const parts = 48;

interface Props {
  all: readonly MentionPlace[];
  selected: readonly MentionPlace[];
}

/**
 * A slim histogram of mentions along the text, beside the scroll bar, those of what is selected laid over it. A picture to
 * the eye only: the text and the mention strip hold the same, for keyboard and ear.
 */
export function MentionRail({ all, selected }: Props) {
  const counts = countInParts(all, parts);
  const most = Math.max(1, ...counts);
  return (
    <div className={`screen-only ${styles.rail}`}>
      <svg viewBox={`0 0 20 ${parts}`} preserveAspectRatio="none" aria-hidden="true">
        <path className={styles.bars} d={bars(counts, most)} />
        <path className={styles.ownBars} d={bars(countInParts(selected, parts), most)} />
      </svg>
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
