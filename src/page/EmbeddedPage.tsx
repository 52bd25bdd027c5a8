import { useRef } from 'react';
import { FrameLine } from '../panels/embed/FrameLine.tsx';
import { useOutwardTabs } from '../panels/embed/useOutwardTabs.ts';
import { useChoices, useOpen } from '../panels/ground/pageContext.ts';
import { useNarrow } from '../panels/ground/useNarrow.ts';
import { useSize } from '../panels/ground/useSize.ts';
import { besideMap, keyOf } from '../state/open.ts';
import pageStyles from './App.module.css';
import { Chart } from './Chart.tsx';
import { coveredBy, coverVariables } from './covered.ts';
import styles from './EmbeddedPage.module.css';
import { Notices } from './Notices.tsx';
import { OpenPanels } from './OpenPanels.tsx';
import { Sheet, useSheetStop } from './Sheet.tsx';
import { TableOnStage } from './TableOnStage.tsx';
import { UnspokenLanguage } from './UnspokenLanguage.tsx';
import { useEscape } from './useEscape.ts';
import { usePanelFocus } from './usePanelFocus.ts';

/** The page in a frame on another page: the map or the table of voices, what is open, and a line that leads to the whole map. */
export function EmbeddedPage() {
  const narrow = useNarrow();
  const beside = besideMap(useOpen());
  // A narrow frame has room for one.
  const panels = narrow ? beside.slice(0, 1) : beside;
  const last = panels.at(-1);
  const lastKey = last ? keyOf(last) : null;
  const slot = useRef<HTMLDivElement>(null);
  const size = useSize(slot);
  const open = last !== undefined;
  const voices = useChoices(({ view }) => view === 'voices');
  const sheet = useSheetStop(beside.map(keyOf).join(' ') || null, voices);
  const covered = open && narrow && sheet.stop === 'full';
  const padding = coveredBy(open, narrow, size);
  const coveredBottom = covered ? 0 : padding.bottom;
  usePanelFocus(lastKey, narrow);
  useOutwardTabs();
  useEscape();

  return (
    <div className={`${pageStyles.page} ${styles.framed}`}>
      <Notices />
      <UnspokenLanguage />
      <div className={pageStyles.stage}>
        <main
          className={`${pageStyles.chart} ${styles.chart}`}
          inert={covered}
          style={coverVariables({ ...padding, bottom: coveredBottom })}
        >
          {/* Nothing leads from the table to the map here: it need not be made. */}
          {voices ? (
            <TableOnStage takesFocus={false} coveredBottom={coveredBottom} />
          ) : (
            <Chart padding={padding} />
          )}
        </main>
        <div
          id="panel"
          ref={slot}
          tabIndex={-1}
          className={pageStyles.slot}
          data-stop-at={open && narrow ? sheet.stop : undefined}
        >
          {narrow ? (
            open && (
              <Sheet {...sheet} shows={lastKey}>
                <OpenPanels open={panels} />
              </Sheet>
            )
          ) : (
            <OpenPanels open={panels} />
          )}
        </div>
      </div>
      <FrameLine />
    </div>
  );
}
