import {
  createContext,
  type ReactNode,
  use,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { MapMessage } from '../panels/chart/MapMessage.tsx';
import { useSayView } from '../panels/chart/useSayView.ts';
import { MapControls } from '../panels/controls/MapControls.tsx';
import { useChoices, useMapState, useMessages, useOpen, usePage } from '../panels/ground/pageContext.ts';
import { ToPanel } from '../panels/ground/ToPanel.tsx';
import { OffFrame } from '../panels/offFrame/OffFrame.tsx';
import type { Padding, Pointed } from '../state/chartMap.ts';
import { isAsOpened } from '../state/urlParameters.ts';
import { fetchAhead } from './fetchAhead.ts';
import styles from './mapView.module.css';
import type { StandingMap } from './standingMap.ts';
import { usePressEarly } from './usePressEarly.ts';

/** The page's map; null where the page is only rendered. */
export const StandingMapContext = createContext<StandingMap | null>(null);

interface Props {
  /** What panels cover of the map, pixels. */
  padding: Padding;
  /** The reader pointed at these, or at open water. Pixels of this element. */
  onPick(pointed: Pointed): void;
  /** Leads to the list that equals the map; a frame has none. */
  onList: (() => void) | undefined;
  /** What lies on it besides: marked `data-keep-clear` and `data-corner`, names and tags keep off it. */
  children: ReactNode;
}

/** The map, and what lies on it. Where there is no WebGL it says so and leaves everything to the list. */
export function MapView({ padding, onPick, onList, children }: Props) {
  const page = usePage();
  const { map: link } = page;
  const map = use(StandingMapContext);
  const { say } = useMessages();
  const isDrawn = useMapState(({ drawn }) => drawn !== null);
  const stood = useMapState((state) => state.stood);
  const trouble = useMapState((state) => state.trouble);
  const view = useRef<HTMLDivElement>(null);
  const [tried, setTried] = useState(false);
  const retry = () => {
    setTried(true);
    map?.retry();
  };
  useSayView();
  useEffect(() => {
    if (!stood) return;
    // The map has surely drawn its last frames by then.
    const timer = setTimeout(() => fetchAhead(page), 1000);
    return () => clearTimeout(timer);
  }, [stood, page]);
  const isOpen = useOpen().length > 0;
  const beginning = useChoices((now) => now.beginning);
  const pick = useEffectEvent(onPick);

  const { top, right, bottom, left } = padding;
  // Before the effects of what lies on the map: it asks the map where its visible part is.
  useLayoutEffect(() => link.cover({ top, right, bottom, left }), [link, top, right, bottom, left]);
  useLayoutEffect(() => {
    if (!map || !view.current) return;
    map.putInto(view.current);
    // By the time that a press in the page as it came is handed on.
    map.onPick = (pointed) => pick(pointed);
  }, [map]);
  usePressEarly(view, link);
  useEffect(() => {
    map?.begin();
    return () => map?.end();
  }, [map]);

  return (
    <div ref={view} className={styles.view} data-map-view="">
      <div className={styles.toPanel}>{isOpen && <ToPanel />}</div>
      <FirstView drawn={stood} />
      <div className={styles.cross} aria-hidden="true" />
      {children}
      <OffFrame />
      {(isDrawn || !trouble) && <MapControls key={beginning} />}
      {!isDrawn && !trouble && (
        <p className={styles.loading} aria-busy="true" data-until-map="">
          {say('page.drawingChart')}
        </p>
      )}
      {trouble && <MapMessage trouble={trouble} tried={tried} onRetry={retry} onList={onList} />}
    </div>
  );
}

/** The first view as a picture, which came with the page. Taken before the page's own content takes its place. */
const picture = typeof document === 'undefined' ? null : document.getElementById('first-view');

/** The picture over the map until the map is drawn, as long as the view is the one the page opens with. */
function FirstView({ drawn }: { drawn: boolean }) {
  const { index } = usePage();
  const asOpened = useChoices((choices) => isAsOpened(index.atlas, choices));
  const [over, setOver] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  if (!over && (drawn || !asOpened)) setOver(true);
  useLayoutEffect(() => {
    if (!over && picture) place.current?.append(picture);
  }, [over]);
  return over ? null : (
    <div ref={place} className={styles.firstView} data-first-view="" data-until-map="" aria-hidden="true" />
  );
}
