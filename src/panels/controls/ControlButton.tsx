import styles from './controls.module.css';

interface Props {
  name: string;
  /** For a switch: whether it is on. */
  pressed?: boolean;
  /** For one that unfolds others: whether they are to be seen. */
  expanded?: boolean;
  /** Its name is to be seen whether or not it is pointed at: it tells what was done. */
  told?: boolean;
  onPress: () => void;
  /** Strokes in a box of 16 by 16. */
  d: string;
}

/** One button of the map's toolbar: a sign, and its name beside it at once where it is pointed at or focused. */
export function ControlButton({ name, pressed, expanded, told, onPress, d }: Props) {
  return (
    <button type="button" aria-pressed={pressed} aria-expanded={expanded} onClick={onPress}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={d} />
      </svg>
      <span className={styles.name} data-told={told || undefined}>
        {name}
      </span>
    </button>
  );
}
