import { useCallback, useEffect, useRef } from 'react';
import { FrameLine } from '../panels/embed/FrameLine.tsx';
import { useOutwardTabs } from '../panels/embed/useOutwardTabs.ts';
import { useBase, useChoices } from '../panels/ground/pageContext.ts';
import { useNarrow } from '../panels/ground/useNarrow.ts';
import { useSize } from '../panels/ground/useSize.ts';
import { TourPanel } from '../panels/tour/TourPanel.tsx';
import pageStyles from './App.module.css';
import { Chart } from './Chart.tsx';
import { coveredBy } from './covered.ts';
import styles from './EmbeddedPage.module.css';
import { Sheet } from './Sheet.tsx';
import { SidePanel, useOpenPanel } from './SidePanel.tsx';
import { StatusRegion } from './StatusRegion.tsx';
import { useClosing } from './useClosing.ts';
import { useEscape } from './useEscape.ts';
import { usePanelFocus } from './usePanelFocus.ts';
import { useSaySelection } from './useSaySelection.ts';
import { useSheetStop } from './useSheetStop.ts';
import { VoicesTable } from './VoicesTable.tsx';

/** The page in a frame on another page: the map or the table of voices, what is open, and a line that leads to the whole map. */
export function EmbeddedPage() {
  const narrow = useNarrow();
  const panel = useOpenPanel();
  const tour = useChoices((choices) => choices.tour);
  const { look } = useBase();
  const slot = useRef<HTMLDivElement>(null);
  const size = useSize(slot);
  const open = panel !== null || tour !== null;
  const voices = useChoices(({ view }) => view === 'voices');
  const sheet = useSheetStop(open ? `${panel} ${tour}` : null, voices);
  const covered = open && narrow && sheet.stop === 'full';
  const padding = coveredBy(open, narrow, size);
  const coveredBottom = covered ? 0 : padding.bottom;
  usePanelFocus(tour === null ? panel : `tour ${tour}`, narrow);
  useSaySelection();
  useOutwardTabs();
  useEscape(useClosing(useCallback(() => false, [])));
  useEffect(() => {
    document.documentElement.dataset.base = look;
  }, [look]);

  const guide = tour !== null && (
    <TourPanel key={tour} id={tour} titleId={narrow || panel === null ? 'panel-title' : 'tour-title'} />
  );
  const side = panel !== null && (
    <aside className={pageStyles.side} aria-labelledby="panel-title">
      <SidePanel />
    </aside>
  );
  return (
    <div className={`${pageStyles.page} ${styles.framed}`}>
      <div className={pageStyles.stage}>
        <main
          className={`${pageStyles.chart} ${styles.chart}`}
          inert={covered}
          style={
            { '--covered-right': `${padding.right}px`, '--covered-bottom': `${coveredBottom}px` } as object
          }
        >
          {/* Nothing leads from the table to the map here: it need not be made. */}
          {voices ? (
            <VoicesTable takesFocus={false} coveredBottom={coveredBottom} />
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
          {!narrow && guide}
          {!narrow && side}
          {narrow && open && <Sheet {...sheet}>{guide || side}</Sheet>}
        </div>
      </div>
      <FrameLine />
      <StatusRegion />
    </div>
  );
}
