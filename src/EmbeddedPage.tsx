import { useCallback, useEffect, useRef, useState } from 'react';
import pageStyles from './App.module.css';
import { Chart } from './Chart.tsx';
import { coveredBy } from './covered.ts';
import styles from './EmbeddedPage.module.css';
import { FrameLine } from './panels/embed/FrameLine.tsx';
import { useOutwardTabs } from './panels/embed/useOutwardTabs.ts';
import { useBase, useChoices } from './panels/page/pageContext.ts';
import { Sheet, type SheetStop } from './panels/page/Sheet.tsx';
import { SidePanel, useOpenPanel } from './panels/page/SidePanel.tsx';
import { StatusRegion } from './panels/page/StatusRegion.tsx';
import { useEscape } from './panels/page/useEscape.ts';
import { useNarrow } from './panels/page/useNarrow.ts';
import { usePanelFocus } from './panels/page/usePanelFocus.ts';
import { useSaySelection } from './panels/page/useSaySelection.ts';
import { useSize } from './panels/page/useSize.ts';
import { TourPanel } from './panels/tour/TourPanel.tsx';
import { useClosing } from './useClosing.ts';

/** The page in a frame on another page: the map, what is open, and a line that leads to the whole map. */
export function EmbeddedPage() {
  const narrow = useNarrow();
  const panel = useOpenPanel();
  const tour = useChoices((choices) => choices.tour);
  const { look } = useBase();
  const [stop, setStop] = useState<SheetStop>('half');
  const slot = useRef<HTMLDivElement>(null);
  const size = useSize(slot);
  const open = panel !== null || tour !== null;
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
        <main className={`${pageStyles.chart} ${styles.chart}`} inert={open && narrow && stop === 'full'}>
          <Chart padding={coveredBy(open, narrow, size)} />
        </main>
        <div
          id="panel"
          ref={slot}
          tabIndex={-1}
          className={pageStyles.slot}
          data-stop-at={open && narrow ? stop : undefined}
        >
          {!narrow && guide}
          {!narrow && side}
          {narrow && open && (
            <Sheet stop={stop} onStop={setStop}>
              {guide || side}
            </Sheet>
          )}
        </div>
      </div>
      <FrameLine />
      <StatusRegion />
    </div>
  );
}
