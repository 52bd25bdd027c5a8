import { useRef, useState } from 'react';
import { recall, remember } from '../../state/remembered.ts';
import { useActions, useChoices, useMapState, useMessages } from '../ground/pageContext.ts';
import { alongButtons, useOneTabStop } from '../ground/useOneTabStop.ts';
import { ControlButton } from './ControlButton.tsx';
import { CopyViewButton } from './CopyViewButton.tsx';
import styles from './controls.module.css';

const memory = 'map-arrows';

/**
 * Everything a drag or pinch does, as buttons: a toolbar, one tab stop, arrow keys move within it. The arrows that move
 * the map are folded up until they are asked for, and stay as the reader left them.
 */
export function MapControls() {
  const { say } = useMessages();
  const { choose } = useActions();
  const map = useMapState(({ drawn }) => drawn);
  const rulerOut = useChoices(({ ruler }) => ruler !== null);
  const [arrows, setArrows] = useState(() => recall(memory) !== null);
  const bar = useRef<HTMLDivElement>(null);
  useOneTabStop(bar, alongButtons);
  const fold = () => {
    setArrows(!arrows);
    remember(memory, arrows ? null : 'open');
  };
  return (
    <div className={styles.clear}>
      <div
        ref={bar}
        className={styles.controls}
        role="toolbar"
        aria-label={say('map.controls')}
        data-keep-clear=""
        data-corner=""
      >
        <ControlButton name={say('map.zoomIn')} onPress={() => map?.zoomBy(1)}>
          <path d="M8 3v10M3 8h10" />
        </ControlButton>
        <ControlButton name={say('map.zoomOut')} onPress={() => map?.zoomBy(-1)}>
          <path d="M3 8h10" />
        </ControlButton>
        <ControlButton name={say('map.showAll')} onPress={() => map?.showAll()}>
          <path d="M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10" />
        </ControlButton>
        <div className={styles.move}>
          <ControlButton name={say('map.move')} onPress={fold} expanded={arrows}>
            <path d="M8 2v12M2 8h12M6 4l2-2 2 2M6 12l2 2 2-2M4 6 2 8l2 2M12 6l2 2-2 2" />
          </ControlButton>
          <div className={styles.arrows} data-keep-clear="" data-corner="">
            {arrows && (
              <>
                <ControlButton name={say('map.west')} onPress={() => map?.panBy(-1, 0)}>
                  <path d="M10 3 5 8l5 5" />
                </ControlButton>
                <ControlButton name={say('map.north')} onPress={() => map?.panBy(0, -1)}>
                  <path d="M3 10l5-5 5 5" />
                </ControlButton>
                <ControlButton name={say('map.south')} onPress={() => map?.panBy(0, 1)}>
                  <path d="M3 6l5 5 5-5" />
                </ControlButton>
                <ControlButton name={say('map.east')} onPress={() => map?.panBy(1, 0)}>
                  <path d="M6 3l5 5-5 5" />
                </ControlButton>
              </>
            )}
          </div>
        </div>
        <ControlButton
          name={say('ruler.button')}
          onPress={() => choose({ ruler: rulerOut ? null : [] })}
          pressed={rulerOut}
        >
          <path d="M8 2v2M8 4 3.5 14M8 4l4.5 10M5.2 9.5h5.6" />
        </ControlButton>
        <CopyViewButton />
      </div>
    </div>
  );
}
