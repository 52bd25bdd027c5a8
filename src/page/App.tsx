import { useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { PanelBar } from '../panels/ground/PanelBar.tsx';
import { useBase, useChoices, useMessages, useOpen } from '../panels/ground/pageContext.ts';
import { useMedia } from '../panels/ground/useMedia.ts';
import { useNarrow } from '../panels/ground/useNarrow.ts';
import { useSize } from '../panels/ground/useSize.ts';
import { useTight } from '../panels/ground/useTight.ts';
import { Margin } from '../panels/margin/Margin.tsx';
import { ResizeHandle } from '../panels/resize/ResizeHandle.tsx';
import { usePanelWidth } from '../panels/resize/usePanelWidth.ts';
import { Search } from '../panels/search/Search.tsx';
import { PrintImprint } from '../panels/take/PrintImprint.tsx';
import { PrintLegend } from '../panels/take/PrintLegend.tsx';
import { TimeBand } from '../panels/time/TimeBand.tsx';
import { useWelcome } from '../panels/welcome/useWelcome.ts';
import { Welcome } from '../panels/welcome/Welcome.tsx';
import { WelcomeStrip } from '../panels/welcome/WelcomeStrip.tsx';
import { besideMap, keyOf } from '../state/open.ts';
import styles from './App.module.css';
import { Chart } from './Chart.tsx';
import { coveredBy, panelGap } from './covered.ts';
import { EmbeddedPage } from './EmbeddedPage.tsx';
import { Header } from './Header.tsx';
import { Notices } from './Notices.tsx';
import { OpenPanels } from './OpenPanels.tsx';
import { Sheet } from './Sheet.tsx';
import { SkipLinks } from './SkipLinks.tsx';
import { StatusRegion } from './StatusRegion.tsx';
import { useEscape } from './useEscape.ts';
import { usePanelFocus } from './usePanelFocus.ts';
import { useSaySelection } from './useSaySelection.ts';
import { useSheetStop } from './useSheetStop.ts';
import { VoicesTable } from './VoicesTable.tsx';

/** The page: whole, or lean in a frame on another page. */
export function App() {
  return useChoices(({ embed }) => embed) ? <EmbeddedPage /> : <WholePage />;
}

/** The whole page: chart in the middle, margin and panel beside it, or as sheets over it where the screen is narrow. */
function WholePage() {
  const { say } = useMessages();
  const narrow = useNarrow();
  const open = besideMap(useOpen());
  // A narrow screen has room for one.
  const panels = narrow ? open.slice(0, 1) : open;
  const last = panels.at(-1);
  const lastKey = last ? keyOf(last) : null;
  const { look } = useBase();
  const voices = useChoices(({ view }) => view === 'voices');
  const [beganWithVoices] = useState(voices);
  const sideOpen = !narrow && open.length > 0;
  const tight = useTight();
  // A tablet, a phone on its side: nothing lies over the map before it is asked for.
  const small = useMedia('(max-width: 75em), (max-height: 30em)');
  const margin = useMargin(narrow || (tight && sideOpen), `${lastKey} ${voices}`);
  const welcome = useWelcome();
  const slot = useRef<HTMLDivElement>(null);
  const size = useSize(slot);
  const stage = useRef<HTMLDivElement>(null);
  const whole = useSize(stage).width;
  const marginWidth = usePanelWidth('margin', { whole, other: sideOpen ? size.width + 2 * panelGap : 0 });
  const panelWidth = usePanelWidth('panel', {
    whole,
    other: (margin.open ? marginWidth.pixels : 0) + 2 * panelGap,
  });
  usePanelFocus(narrow && margin.open ? 'list' : lastKey, narrow);
  useSaySelection();
  useEscape(margin.closeSheet);
  useEffect(() => {
    document.documentElement.dataset.base = look;
  }, [look]);
  const inSheet = margin.open ? 'list' : open.map(keyOf).join(' ') || null;
  const sheet = useSheetStop(inSheet, voices);
  const sheetOpen = narrow && inSheet !== null;
  const covered = sheetOpen && sheet.stop === 'full';
  const padding = coveredBy(narrow ? sheetOpen : sideOpen, narrow, size);
  // What lies wholly under the sheet is not to be brought out from under it.
  const besideSheet = covered ? 0 : padding.bottom;
  const goToList = () => {
    // The list may have to be rendered before it can take the focus.
    flushSync(() => margin.setOpen(true));
    document.getElementById('feature-list')?.focus();
  };
  const goToSearch = () => {
    flushSync(() => margin.setOpen(true));
    document.getElementById('search')?.focus();
  };

  const goToTray = (id: string) => {
    flushSync(() => margin.setOpen(true));
    const tray = document.getElementById(id);
    if (tray?.getAttribute('aria-expanded') === 'false') tray.click();
    tray?.focus();
  };
  const chart = (
    <main
      key="chart"
      className={styles.chart}
      inert={covered}
      style={{ '--covered-right': `${padding.right}px`, '--covered-bottom': `${besideSheet}px` } as object}
    >
      {!narrow && margin.open && (
        <ResizeHandle size={marginWidth} grows="right" controls="margin" label={say('resize.margin')} />
      )}
      {sideOpen && (
        <ResizeHandle size={panelWidth} grows="left" controls="panel" label={say('resize.panel')} />
      )}
      {/* Stays where it is under the table: a map is costly to make. */}
      <div className={styles.under} inert={voices}>
        <Chart padding={padding} />
      </div>
      {voices && <VoicesTable takesFocus={!beganWithVoices} coveredBottom={besideSheet} />}
    </main>
  );
  return (
    <div
      className={styles.page}
      style={{ '--margin-width': marginWidth.chosen, '--panel-width': panelWidth.chosen } as object}
    >
      <SkipLinks listId={narrow && !margin.open ? 'list-bar' : 'feature-list'} onList={goToList} />
      <div inert={covered}>
        <Header narrow={narrow} marginOpen={margin.open} onMargin={margin.toggle}>
          {!narrow && !margin.open && <Search />}
        </Header>
        <Notices onList={goToList} />
      </div>
      <div className={styles.stage} ref={stage}>
        {!narrow && (
          <nav id="margin" className={styles.margin} aria-label={say('page.listTitle')} hidden={!margin.open}>
            {small && welcome.shown && <Welcome onClose={welcome.close} />}
            {margin.open && <Search inSheet />}
            <Margin />
          </nav>
        )}
        {chart}
        <PrintLegend />
        <div
          id="panel"
          ref={slot}
          tabIndex={-1}
          className={styles.slot}
          data-stop-at={sheetOpen ? sheet.stop : undefined}
        >
          {!narrow && <OpenPanels open={panels} />}
          {!narrow && !small && welcome.shown && <Welcome onClose={welcome.close} />}
          {sheetOpen && (
            <Sheet {...sheet}>
              {margin.open ? (
                <nav
                  id="margin"
                  tabIndex={-1}
                  className={styles.marginSheet}
                  aria-label={say('page.listTitle')}
                >
                  <PanelBar closeLabel={say('page.closeList')} onClose={() => margin.setOpen(false)} />
                  {welcome.shown && <Welcome onClose={welcome.close} />}
                  <Search
                    inSheet
                    onFocus={() => sheet.onStop('full')}
                    onChosen={() => margin.setOpen(false)}
                  />
                  <Margin />
                </nav>
              ) : (
                <OpenPanels open={panels} />
              )}
            </Sheet>
          )}
        </div>
      </div>
      <TimeBand narrow={narrow || voices} onTray={goToTray} />
      {narrow && welcome.shown && !margin.open && (
        <WelcomeStrip onOpen={() => margin.setOpen(true)} onClose={welcome.close} />
      )}
      {narrow && (
        <div className={styles.bar} id="list-bar" tabIndex={-1}>
          <button type="button" aria-expanded={margin.open} aria-controls="margin" onClick={margin.toggle}>
            {say('page.layersAndList')}
          </button>
          <button type="button" onClick={goToSearch}>
            {say('page.search')}
          </button>
        </div>
      )}
      <PrintImprint />
      <StatusRegion />
    </div>
  );
}

interface MarginSwitch {
  open: boolean;
  setOpen: (open: boolean) => void;
  toggle: () => void;
  /** Closes it where it is a sheet and open; says whether it was. */
  closeSheet: () => boolean;
}

/** The margin stands open where it has room; elsewhere it is called, and gives way to a panel that opens. */
function useMargin(called: boolean, panel: string | null): MarginSwitch {
  const [standsOpen, setStandsOpen] = useState(true);
  const [calledOpen, setCalledOpen] = useState(false);
  const [panelBefore, setPanelBefore] = useState(panel);
  if (panel !== panelBefore) {
    setPanelBefore(panel);
    setCalledOpen(false);
  }
  const open = called ? calledOpen : standsOpen;
  const setOpen = called ? setCalledOpen : setStandsOpen;
  const closeSheet = useCallback(() => {
    setCalledOpen(false);
    return called && calledOpen;
  }, [called, calledOpen]);
  return { open, setOpen, toggle: () => setOpen(!open), closeSheet };
}
