import styles from './ground.module.css';
import { Icon } from './icons.tsx';

interface Props {
  /** 0-based. */
  current: number;
  total: number;
  previous: string;
  next: string;
  onGo: (wanted: number) => void;
}

/** Buttons to what stands before and after; at the ends they go round. */
export function StepButtons({ current, total, previous, next, onGo }: Props) {
  const button = (shape: 'up' | 'down', label: string, step: number) => (
    <button
      type="button"
      className={styles.iconButton}
      aria-label={label}
      onClick={() => onGo((current + step + total) % total)}
    >
      <Icon shape={shape} />
    </button>
  );
  return (
    <>
      {button('up', previous, -1)}
      {button('down', next, 1)}
    </>
  );
}
