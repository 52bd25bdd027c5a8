import type { Verdict } from '../../atlas/model/checkOutcome.ts';
import styles from './icons.module.css';

/** All icons are decoration: a name always stands beside them or on the control they sit in. */
const decoration = {
  'aria-hidden': true,
  focusable: false,
  className: styles.icon,
  viewBox: '0 0 16 16',
} as const;

/** Marks words that are tied to the map. */
export function PinIcon() {
  return (
    <svg {...decoration} className={styles.pin} viewBox="0 0 10 14" aria-hidden="true">
      <path d="M5 .8a4 4 0 0 1 4 4C9 7.6 5 13 5 13S1 7.6 1 4.8a4 4 0 0 1 4-4Zm0 2.6a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3Z" />
    </svg>
  );
}

const tick = 'M2.5 8.5 6.5 12.5 13.5 4';

const verdictShapes: Record<Verdict, string> = {
  holds: tick,
  differs: 'M3 5.5h10M3 10.5h10M11 2 5 14',
  undecided: 'M5.2 5.6a2.8 2.8 0 1 1 4 2.5c-.9.5-1.2 1-1.2 2M8 12.6v.9',
  used: 'M12.8 5.2A5.5 5.5 0 1 0 13.5 8M13.2 2v3.6H9.6',
};

/** Tick, not-equal sign, question mark, circling arrow: four shapes that differ without colour. */
export function VerdictIcon({ verdict }: { verdict: Verdict }) {
  return (
    <svg {...decoration} data-verdict={verdict} aria-hidden="true">
      <path className={styles.stroke} d={verdictShapes[verdict]} />
    </svg>
  );
}

/** Strokes in a box of 16 by 16. */
export const iconShapes = {
  embed: 'M5 4 1.5 8 5 12M11 4l3.5 4L11 12M9 3 7 13',
  copy: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z',
  done: tick,
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  back: 'M9.8 3 4.8 8l5 5',
  up: 'M3 10.2 8 5.2l5 5',
  down: 'M3 5.8l5 5 5-5',
  link: 'M6.6 9.4l2.8-2.8M7.4 4.6 9 3a2.8 2.8 0 0 1 4 4l-1.6 1.6M8.6 11.4 7 13a2.8 2.8 0 0 1-4-4l1.6-1.6',
  shown:
    'M1.5 8S4 3.8 8 3.8 14.5 8 14.5 8 12 12.2 8 12.2 1.5 8 1.5 8ZM8 6.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6Z',
  layers: 'M8 2 1.8 5.4 8 8.8l6.2-3.4ZM1.8 8 8 11.4 14.2 8M1.8 10.6 8 14l6.2-3.4',
  documents: 'M3.5 1.8h6l3 3v9.4h-9ZM9.2 1.8v3.3h3.3M5.6 7.6h4.8M5.6 9.8h4.8M5.6 12h3',
  quote: 'M6.5 4.5c-2.6.6-4 2.3-4 4.6v2.4h4V7.6h-2M13.5 4.5c-2.6.6-4 2.3-4 4.6v2.4h4V7.6h-2',
  speaker: 'M8 8.2a2.9 2.9 0 1 0 0-5.8 2.9 2.9 0 0 0 0 5.8ZM2.5 14c.4-2.6 2.6-4 5.5-4s5.1 1.4 5.5 4',
  unshown: 'M8 14.2s4.8-4.9 4.8-8.2a4.8 4.8 0 0 0-9.6 0C3.2 9.3 8 14.2 8 14.2ZM2 14 14 2',
  hidden: 'M1.5 8S4 3.8 8 3.8 14.5 8 14.5 8 12 12.2 8 12.2 1.5 8 1.5 8ZM2.5 13.5l11-11',
} as const;

export type IconShape = keyof typeof iconShapes;

/** A line drawing for a button. */
export function Icon({ shape }: { shape: IconShape }) {
  return (
    <svg {...decoration} aria-hidden="true">
      <path className={styles.stroke} d={iconShapes[shape]} />
    </svg>
  );
}
