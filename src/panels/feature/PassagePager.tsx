import groundStyles from '../ground/ground.module.css';
import { Icon } from '../ground/icons.tsx';
import { useMessages } from '../ground/pageContext.ts';
import styles from './feature.module.css';

interface Props {
  /** 0-based. */
  current: number;
  total: number;
  onShow: (next: number) => void;
}

/** “2 of 7” with buttons to the passage before and after; at the ends it goes round. */
export function PassagePager({ current, total, onShow }: Props) {
  const { say } = useMessages();
  return (
    <div className={styles.pager}>
      <button
        type="button"
        className={groundStyles.iconButton}
        aria-label={say('feature.previousPassage')}
        onClick={() => onShow((current - 1 + total) % total)}
      >
        <Icon shape="up" />
      </button>
      <output aria-label={say('feature.passageShown')}>
        {say('page.numberOf', { number: current + 1, total })}
      </output>
      <button
        type="button"
        className={groundStyles.iconButton}
        aria-label={say('feature.nextPassage')}
        onClick={() => onShow((current + 1) % total)}
      >
        <Icon shape="down" />
      </button>
    </div>
  );
}
