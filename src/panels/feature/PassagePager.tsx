import { Icon } from '../page/icons.tsx';
import styles from './feature.module.css';

interface Props {
  /** 0-based. */
  current: number;
  total: number;
  onShow: (next: number) => void;
}

/** “2 of 7” with buttons to the passage before and after; at the ends it goes round. */
export function PassagePager({ current, total, onShow }: Props) {
  return (
    <div className={styles.pager}>
      <button
        type="button"
        aria-label="Previous passage"
        onClick={() => onShow((current - 1 + total) % total)}
      >
        <Icon shape="up" />
      </button>
      <output aria-label="Passage shown">
        {current + 1} of {total}
      </output>
      <button type="button" aria-label="Next passage" onClick={() => onShow((current + 1) % total)}>
        <Icon shape="down" />
      </button>
    </div>
  );
}
