import { type KeyboardEvent, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Messages } from '../../messages/messages.ts';
import { recall, remember } from '../../state/remembered.ts';
import type { ChoicesStore } from '../../state/store.ts';
import type { ChartMap } from '../chartMap.ts';
import { ControlButton } from './ControlButton.tsx';
import styles from './controls.module.css';

/** How far each key moves along the buttons of a toolbar. */
const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

const memory = 'map-arrows';

interface Props {
  map: ChartMap;
  choices: ChoicesStore;
  messages: Messages;
}

/**
 * Everything a drag or pinch does, as buttons: a toolbar, one tab stop, arrow keys move within it. The arrows that move
 * the map are folded up until they are asked for, and stay as the reader left them.
 */
export function MapControls({ map, choices, messages }: Props) {
  const { say } = messages;
  const rulerOut = useStore(choices, ({ ruler }) => ruler !== null);
  const [arrows, setArrows] = useState(() => recall(memory) !== null);
  const bar = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState('in');
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
  const fold = () => {
    setStop('move');
    setArrows(!arrows);
    remember(memory, arrows ? null : 'open');
  };
  const control = (id: string, name: string, onPress: () => void) => ({ id, name, onPress, stop });
  return (
    <div className={styles.clear}>
      <div
        ref={bar}
        className={styles.controls}
        role="toolbar"
        aria-label={say('map.controls')}
        data-keep-clear=""
        data-corner=""
        onKeyDown={onKeyDown}
      >
        <ControlButton {...control('in', say('map.zoomIn'), () => map.zoomBy(1))}>
          <path d="M8 3v10M3 8h10" />
        </ControlButton>
        <ControlButton {...control('out', say('map.zoomOut'), () => map.zoomBy(-1))}>
          <path d="M3 8h10" />
        </ControlButton>
        <ControlButton {...control('all', say('map.showAll'), () => map.showAll())}>
          <path d="M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10" />
        </ControlButton>
        <div className={styles.move}>
          <ControlButton {...control('move', say('map.move'), fold)} expanded={arrows}>
            <path d="M8 2v12M2 8h12M6 4l2-2 2 2M6 12l2 2 2-2M4 6 2 8l2 2M12 6l2 2-2 2" />
          </ControlButton>
          <div className={styles.arrows} data-keep-clear="" data-corner="">
            {arrows && (
              <>
                <ControlButton {...control('west', say('map.west'), () => map.panBy(-1, 0))}>
                  <path d="M10 3 5 8l5 5" />
                </ControlButton>
                <ControlButton {...control('north', say('map.north'), () => map.panBy(0, -1))}>
                  <path d="M3 10l5-5 5 5" />
                </ControlButton>
                <ControlButton {...control('south', say('map.south'), () => map.panBy(0, 1))}>
                  <path d="M3 6l5 5 5-5" />
                </ControlButton>
                <ControlButton {...control('east', say('map.east'), () => map.panBy(1, 0))}>
                  <path d="M6 3l5 5-5 5" />
                </ControlButton>
              </>
            )}
          </div>
        </div>
        <ControlButton
          {...control('ruler', say('ruler.button'), () => choices.actions.setRuler(rulerOut ? null : []))}
          pressed={rulerOut}
        >
          <path d="M8 2v2M8 4 3.5 14M8 4l4.5 10M5.2 9.5h5.6" />
        </ControlButton>
      </div>
    </div>
  );
}
