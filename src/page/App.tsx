import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useStore } from 'zustand';
import { BasePictures } from '../panels/bases/BasePictures.tsx';
import { FrameLine } from '../panels/embed/FrameLine.tsx';
import { useOutwardTabs } from '../panels/embed/useOutwardTabs.ts';
import { IconButton } from '../panels/ground/buttons.tsx';
import { fetchedCode } from '../panels/ground/fetchedCode.ts';
import { Later } from '../panels/ground/Later.tsx';
import { useBase, useChoices, useMessages, useOpen, usePage } from '../panels/ground/pageContext.ts';
import { useNarrow, useTight } from '../panels/ground/useRoom.ts';
import { useSize } from '../panels/ground/useSize.ts';
import { ChangedSince } from '../panels/history/ChangedSince.tsx';
import { Margin } from '../panels/margin/Margin.tsx';
import { OwnArrivals } from '../panels/own/OwnArrivals.tsx';
import { useOwnOpen } from '../panels/own/useOwnOpen.ts';
import { ResizeHandle } from '../panels/resize/ResizeHandle.tsx';
import { usePanelWidth } from '../panels/resize/usePanelWidth.ts';
import { Search } from '../panels/search/Search.tsx';
import { PrintImprint, PrintLegend } from '../panels/take/Print.tsx';
import { TimeBand } from '../panels/time/TimeBand.tsx';
import { useTimeOpen } from '../panels/time/useTimeOpen.ts';
import { Ways } from '../panels/ways/Ways.tsx';
import { useWelcome, Welcome } from '../panels/welcome/Welcome.tsx';
import { besideMap, keyOf } from '../state/open.ts';
import styles from './App.module.css';
import { Chart } from './Chart.tsx';
import { coveredBy, coverVariables, panelGap } from './covered.ts';
import { Header } from './Header.tsx';
import { callerOf, MarginRail } from './MarginRail.tsx';
import { NewVersion } from './NewVersion.tsx';
import { Notices } from './Notices.tsx';
import { OpenPanels } from './OpenPanels.tsx';
import { PhoneBar } from './PhoneBar.tsx';
import { Sheet, useSheetStop } from './Sheet.tsx';
import { SkipLinks } from './SkipLinks.tsx';
import { UnspokenLanguage } from './UnspokenLanguage.tsx';
import { useEscape } from './useEscape.ts';
import { type MarginPart, useMargin } from './useMargin.ts';
import { usePanelFocus } from './usePanelFocus.ts';
import { useSaySelection } from './useSaySelection.ts';

// Asked for by few readers at first: fetched when it is.
const table = fetchedCode(async () => (await import('../panels/voices/VoicesView.tsx')).VoicesView);

/** The page, with its one voice. */
export function App() {
  const { look } = useBase();
  useEffect(() => {
    document.documentElement.dataset.base = look;
  }, [look]);
  useSaySelection();
  const { text, turn } = useStore(usePage().announcer.store);
  return (
    <>
      {/* The page’s one polite voice. Before the page: below it, it would make it scroll. A message repeated word for word is a new element. */}
      <div role="status" className="visually-hidden">
        <p key={turn}>{text}</p>
      </div>
      <Page />
    </>
  );
}

/**
 * Chart in the middle, margin and panel beside it, or as sheets over it where the screen is narrow. In a frame on another
 * page only the map or the table of voices, what is open, and a line that leads to the whole map.
 */
function Page() {
  const { say } = useMessages();
  const framed = useChoices(({ embed }) => embed);
  const narrow = useNarrow();
  const open = besideMap(useOpen());
  const own = useOwnOpen();
  // A narrow screen has room for one.
  const panels = narrow ? open.slice(0, 1) : open;
  const last = panels.at(-1);
  const lastKey = own.key ?? (last ? keyOf(last) : null);
  const voices = useChoices(({ view }) => view === 'voices');
  const [beganWithVoices] = useState(voices);
  const sideOpen = !narrow && lastKey !== null;
  const tight = useTight();
  // A tablet keeps its width for the map: the margin is a rail until it is called; a frame has none.
  const called = narrow || tight || framed;
  const margin = useMargin(called, `${lastKey} ${voices}`);
  const { shows } = margin;
  const beginning = useChoices((now) => now.beginning);
  const timeOpens = useTimeOpen();
  // On a narrow page it takes the room of a sheet, and gives way to the next.
  const callTime = (open: boolean) => {
    timeOpens.setOpen(open);
    if (open) margin.show('time');
    else margin.close();
  };
  const isAlone = shows === null && lastKey === null;
  const time = narrow
    ? { open: shows === 'time' || (isAlone && timeOpens.open), setOpen: callTime }
    : timeOpens;
  const welcome = useWelcome();
  const { close: endWelcome } = welcome;
  // What is called over the map is a first act.
  const calledOver = called && !framed && (shows !== null || time.open);
  useEffect(() => {
    if (calledOver) endWelcome();
  }, [calledOver, endWelcome]);
  const slot = useRef<HTMLDivElement>(null);
  const size = useSize(slot);
  const stage = useRef<HTMLDivElement>(null);
  const whole = useSize(stage).width;
  const marginWidth = usePanelWidth('margin', { whole, other: sideOpen ? size.width + 2 * panelGap : 0 });
  const panelWidth = usePanelWidth('panel', {
    whole,
    other: (shows ? marginWidth.pixels : 0) + 2 * panelGap,
  });
  const inMargin = narrow && shows !== 'time' ? shows : null;
  const shown = inMargin ?? (narrow && time.open ? null : lastKey);
  usePanelFocus(shown, narrow);
  useOutwardTabs(framed);
  const inSheet = inMargin ?? (time.open ? null : (own.key ?? (open.map(keyOf).join(' ') || null)));
  const sheet = useSheetStop(inSheet, voices);
  const sheetOpen = narrow && inSheet !== null;
  const covered = sheetOpen && sheet.stop === 'full';
  const padding = coveredBy(narrow ? sheetOpen : sideOpen, narrow, size);
  // What lies wholly under the sheet is not to be brought out from under it.
  const besideSheet = covered ? 0 : padding.bottom;
  /** Shows a part of the margin and takes the focus to what it has of this id, in a list to its tab stop: it may have to be rendered first. */
  const goTo = (part: MarginPart, id: string) => {
    flushSync(() => margin.show(part));
    const there = document.getElementById(id);
    (there?.querySelector<HTMLElement>('[tabindex="0"]') ?? there)?.focus();
  };
  const withoutLayers = narrow && !shows ? 'list-bar' : 'margin';
  const listId = shows === 'layers' ? 'feature-list' : withoutLayers;
  const goToList = () => goTo('layers', 'feature-list');
  const tab = shows === 'documents' || shows === 'unshown' ? shows : 'layers';
  /** Closes the margin: the focus, where it was in it, goes on to what calls it again. */
  const closeMargin = () => {
    const hadFocus = document.getElementById('margin')?.contains(document.activeElement);
    flushSync(margin.close);
    if (hadFocus) document.getElementById(callerOf(tab))?.focus();
  };
  const closeCalled = () => {
    if (!called || shows === null) return false;
    closeMargin();
    return true;
  };
  useEscape(() => own.close() || closeCalled());
  const closeButton = (
    <IconButton
      shape={narrow ? 'close' : 'back'}
      label={say('page.closeList')}
      title={say('page.closeList')}
      onClick={closeMargin}
    />
  );
  const welcomed = welcome.shown && <Welcome across={called} onClose={welcome.close} />;
  const chart = (
    <main
      key="chart"
      className={styles.chart}
      inert={covered}
      style={coverVariables({ ...padding, bottom: besideSheet })}
    >
      {!narrow && shows && (
        <ResizeHandle size={marginWidth} grows="right" controls="margin" label={say('resize.margin')} />
      )}
      {sideOpen && !framed && (
        <ResizeHandle size={panelWidth} grows="left" controls="panel" label={say('resize.panel')} />
      )}
      {/* Stays where it is under the table: a map is costly to make. */}
      {/* Nothing leads from the table to the map in a frame: there it need not be made. */}
      {!(framed && voices) && (
        <div className={styles.under} inert={voices}>
          <Chart padding={padding} onList={framed ? undefined : goToList} />
        </div>
      )}
      {voices && (
        <Later what={say('page.theTable')} load={table}>
          {(VoicesView) => (
            <VoicesView takesFocus={!framed && !beganWithVoices} coveredBottom={besideSheet} />
          )}
        </Later>
      )}
    </main>
  );
  return (
    <div
      className={framed ? `${styles.page} ${styles.framed}` : styles.page}
      data-covered={(covered && !framed) || undefined}
      style={{ '--margin-width': marginWidth.chosen, '--panel-width': panelWidth.chosen } as object}
    >
      {framed ? (
        <>
          <Notices />
          <UnspokenLanguage />
        </>
      ) : (
        <>
          <SkipLinks listId={listId} onList={goToList} />
          <div>
            <Header>
              {!narrow && <Search key={beginning} />}
              <Ways />
            </Header>
            <Notices onList={goToList} />
            <ChangedSince />
            <UnspokenLanguage />
            <NewVersion />
            {called && welcomed}
          </div>
        </>
      )}
      <div className={styles.stage} ref={stage}>
        {!narrow && !framed && (
          <nav
            key={beginning}
            id="margin"
            className={`screen-only ${styles.margin}`}
            aria-label={say('page.listTitle')}
            data-closed={shows === null || undefined}
          >
            {shows === null ? (
              <MarginRail onCall={(tab) => goTo(tab, `tab-${tab}`)} />
            ) : (
              <Margin tab={tab} onTab={margin.show} beside={closeButton}>
                {!called && welcomed}
              </Margin>
            )}
          </nav>
        )}
        {chart}
        {!framed && <PrintLegend />}
        <div
          id="panel"
          ref={slot}
          tabIndex={-1}
          className={styles.slot}
          data-stop-at={sheetOpen ? sheet.stop : undefined}
        >
          {!narrow && <OpenPanels open={panels} own={own.key !== null} />}
          {sheetOpen && (
            <Sheet {...sheet} shows={shown}>
              {inMargin ? (
                <nav id="margin" tabIndex={-1} className="screen-only" aria-label={say('page.listTitle')}>
                  {inMargin === 'search' ? (
                    <Search inSheet onFocus={() => sheet.onStop('full')} onChosen={margin.close} />
                  ) : (
                    <Margin tab={tab} onTab={margin.show} beside={closeButton}>
                      {tab === 'layers' && <BasePictures />}
                    </Margin>
                  )}
                </nav>
              ) : (
                <OpenPanels open={panels} own={own.key !== null} />
              )}
            </Sheet>
          )}
        </div>
      </div>
      {framed ? (
        <FrameLine />
      ) : (
        <>
          <TimeBand {...time} narrow={narrow} />
          {narrow && (
            <PhoneBar
              margin={margin}
              shows={time.open ? 'time' : shows}
              onTime={() => time.setOpen(!time.open)}
              onSearch={() => goTo('search', 'search')}
            />
          )}
          <PrintImprint />
          <OwnArrivals />
        </>
      )}
    </div>
  );
}
