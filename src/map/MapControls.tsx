import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Messages } from '../messages/messages.ts';
import type { ChoicesStore } from '../state/store.ts';
import type { ChartMap } from './chartMap.ts';
import styles from './map.module.css';

/** How far each key moves along the buttons of a toolbar. */
const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

interface Props {
  map: ChartMap;
  choices: ChoicesStore;
  messages: Messages;
}

/** Everything a drag or pinch does, as buttons: a toolbar, one tab stop, arrow keys move within it. */
export function MapControls({ map, choices, messages }: Props) {
  const { say } = messages;
  const rulerOut = useStore(choices, ({ ruler }) => ruler !== null);
  const bar = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState('north');
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    const buttons = [...(bar.current?.querySelectorAll('button') ?? [])];
    const here = buttons.indexOf(document.activeElement as HTMLButtonElement);
    if (step === undefined || here < 0) return;
    event.preventDefault();
    const next = buttons[(here + step + buttons.length) % buttons.length];
    setStop(next?.dataset.control ?? stop);
    next?.focus();
  };
  return (
    <div
      ref={bar}
      className={styles.controls}
      role="toolbar"
      aria-label={say('map.move')}
      onKeyDown={onKeyDown}
    >
      <div className={styles.pan} data-keep-clear="">
        <Control
          stop={stop}
          id="north"
          name={say('map.north')}
          className={styles.north}
          onPress={() => map.panBy(0, -1)}
        >
          <path d="M4 10l4-4 4 4" />
        </Control>
        <Control
          stop={stop}
          id="west"
          name={say('map.west')}
          className={styles.west}
          onPress={() => map.panBy(-1, 0)}
        >
          <path d="M10 4l-4 4 4 4" />
        </Control>
        <Control
          stop={stop}
          id="all"
          name={say('map.showAll')}
          className={styles.all}
          onPress={() => map.showAll()}
        >
          <path d="M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3" />
        </Control>
        <Control
          stop={stop}
          id="east"
          name={say('map.east')}
          className={styles.east}
          onPress={() => map.panBy(1, 0)}
        >
          <path d="M6 4l4 4-4 4" />
        </Control>
        <Control
          stop={stop}
          id="south"
          name={say('map.south')}
          className={styles.south}
          onPress={() => map.panBy(0, 1)}
        >
          <path d="M4 6l4 4 4-4" />
        </Control>
      </div>
      <div className={styles.zoom} data-keep-clear="">
        <Control stop={stop} id="in" name={say('map.zoomIn')} onPress={() => map.zoomBy(1)}>
          <path d="M8 3v10M3 8h10" />
        </Control>
        <Control stop={stop} id="out" name={say('map.zoomOut')} onPress={() => map.zoomBy(-1)}>
          <path d="M3 8h10" />
        </Control>
      </div>
      <Control
        id="ruler"
        stop={stop}
        name={say('ruler.button')}
        pressed={rulerOut}
        onPress={() => choices.actions.setRuler(rulerOut ? null : [])}
      >
        <path d="M8 2v2M8 4l-4.5 10M8 4l4.5 10M5.2 9.5h5.6" />
      </Control>
    </div>
  );
}

interface ControlProps {
  id: string;
  name: string;
  /** Id of the button that is the toolbar's tab stop. */
  stop: string;
  className?: string | undefined;
  /** For a switch: whether it is on. */
  pressed?: boolean;
  onPress: () => void;
  /** Strokes in a box of 16 by 16. */
  children: ReactNode;
}

function Control({ id, name, stop, className = '', pressed, onPress, children }: ControlProps) {
  return (
    <button
      type="button"
      className={className}
      aria-label={name}
      aria-pressed={pressed}
      title={name}
      data-control={id}
      tabIndex={id === stop ? 0 : -1}
      onClick={onPress}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        {children}
      </svg>
    </button>
  );
}
