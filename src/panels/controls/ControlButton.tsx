import type { ReactNode } from 'react';

interface Props {
  name: string;
  /** For a switch: whether it is on. */
  pressed?: boolean;
  /** For one that unfolds others: whether they are to be seen. */
  expanded?: boolean;
  onPress: () => void;
  /** Strokes in a box of 16 by 16. */
  children: ReactNode;
}

/** One button of the map's toolbar: a sign, its name for those who do not see it or point at it. */
export function ControlButton({ name, pressed, expanded, onPress, children }: Props) {
  return (
    <button
      type="button"
      aria-label={name}
      aria-pressed={pressed}
      aria-expanded={expanded}
      title={name}
      onClick={onPress}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        {children}
      </svg>
    </button>
  );
}
