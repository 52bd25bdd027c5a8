import styles from './time.module.css';

const icon = { className: styles.icon, viewBox: '0 0 16 16', focusable: false } as const;

/** A triangle, or two bars while it plays. */
export function PlayIcon({ playing }: { playing: boolean }) {
  return (
    <svg {...icon} aria-hidden="true">
      <path d={playing ? 'M4 3h3v10H4ZM9 3h3v10H9Z' : 'M4.5 2.5v11l9-5.5Z'} />
    </svg>
  );
}

/** A triangle against a bar: one step on, or back. */
export function StepIcon({ back = false }: { back?: boolean }) {
  return (
    <svg {...icon} aria-hidden="true">
      <path d={back ? 'M12.5 3v10L5.5 8ZM3.5 3h1.5v10H3.5Z' : 'M3.5 3v10l7-5ZM11 3h1.5v10H11Z'} />
    </svg>
  );
}
