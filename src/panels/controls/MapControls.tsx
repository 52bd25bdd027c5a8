import { useEffect, useRef, useState } from 'react';
import { useLinkCopy } from '../ground/CopyLink.tsx';
import { iconShapes } from '../ground/icons.tsx';
import { buttonsAsOneStop } from '../ground/oneTabStop.ts';
import { useActions, useChoices, useMessages, usePage } from '../ground/pageContext.ts';
import { useCopying } from '../ground/useCopying.tsx';
import styles from './controls.module.css';

/** Name, sign, and where each leads: `x` 1 is east, `y` 1 is south. */
const moves = [
  ['map.west', 'M10 3 5 8l5 5', -1, 0],
  ['map.north', 'M3 10l5-5 5 5', 0, -1],
  ['map.south', 'M3 6l5 5 5-5', 0, 1],
  ['map.east', 'M6 3l5 5-5 5', 1, 0],
] as const;

/**
 * Everything a drag or pinch does, as buttons: a toolbar, one tab stop, arrow keys move within it. The arrows that move
 * the map are folded up until they are asked for. The ruler comes with what it measured when it was put away. Esc sends
 * away the name that stands beside a button.
 */
export function MapControls() {
  const { say } = useMessages();
  const { choose } = useActions();
  const { whenDrawn } = usePage().map;
  const ruler = useChoices((choices) => choices.ruler);
  const measured = useRef(ruler);
  useEffect(() => {
    if (ruler) measured.current = ruler;
  }, [ruler]);
  const [arrows, setArrows] = useState(false);
  const [quiet, setQuiet] = useState(false);
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => setQuiet(key === 'Escape');
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <div className={styles.clear}>
      <div
        ref={buttonsAsOneStop}
        className={styles.controls}
        role="toolbar"
        aria-label={say('map.controls')}
        data-keep-clear=""
        data-corner=""
        data-quiet={quiet || undefined}
        onPointerEnter={() => setQuiet(false)}
      >
        <ControlButton
          name={say('map.zoomIn')}
          onPress={() => whenDrawn((map) => map.zoomBy(1))}
          d="M8 3v10M3 8h10"
        />
        <ControlButton
          name={say('map.zoomOut')}
          onPress={() => whenDrawn((map) => map.zoomBy(-1))}
          d="M3 8h10"
        />
        <ControlButton
          name={say('map.showAll')}
          onPress={() => whenDrawn((map) => map.showAll())}
          d="M1.5 8.5 8 2.5l6.5 6M3.5 7v6.5h3.25v-4h2.5v4h3.25V7"
        />
        <div className={styles.move}>
          <ControlButton
            name={say('map.move')}
            onPress={() => setArrows(!arrows)}
            expanded={arrows}
            d="M8 2v12M2 8h12M6 4l2-2 2 2M6 12l2 2 2-2M4 6 2 8l2 2M12 6l2 2-2 2"
          />
          <div className={styles.arrows} data-keep-clear="" data-corner="">
            {arrows &&
              moves.map(([name, d, x, y]) => (
                <ControlButton
                  key={name}
                  name={say(name)}
                  onPress={() => whenDrawn((map) => map.panBy(x, y))}
                  d={d}
                />
              ))}
          </div>
        </div>
        <ControlButton
          name={say('ruler.button')}
          onPress={() => choose({ ruler: ruler ? null : (measured.current ?? []) })}
          pressed={ruler !== null}
          d="M1.5 10.5l9-9 4 4-9 9ZM4.2 7.8l1.6 1.6M7 5l2.2 2.2M9.8 2.2l1.6 1.6"
        />
        <CopyViewButton />
      </div>
    </div>
  );
}

/** Copies a link to what the page shows, also where nothing is open. Nothing in a frame. */
function CopyViewButton() {
  const { say } = useMessages();
  const { said, text } = useLinkCopy();
  const { copied, copy, byHand } = useCopying(text, said);
  const within = useChoices(({ embed }) => embed);
  if (within) return null;
  return (
    <div className={styles.copy}>
      <ControlButton
        name={say(copied ? 'page.copied' : 'page.copyLink')}
        told={copied}
        onPress={() => void copy()}
        d={iconShapes[copied ? 'done' : 'link']}
      />
      {byHand}
    </div>
  );
}

interface ButtonProps {
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
function ControlButton({ name, pressed, expanded, told, onPress, d }: ButtonProps) {
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
