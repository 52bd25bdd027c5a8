import { type ReactNode, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { type KeptMap, keepMap, type Standing } from '../map/keepMap.ts';
import { MapMessage } from '../panels/chart/MapMessage.tsx';
import { useSayView } from '../panels/chart/useSayView.ts';
import { MapControls } from '../panels/controls/MapControls.tsx';
import { fetchedCode } from '../panels/ground/fetchedCode.ts';
import {
  useActions,
  useChoices,
  useMapState,
  useMessages,
  useOpen,
  usePage,
} from '../panels/ground/pageContext.ts';
import { ToPanel } from '../panels/ground/ToPanel.tsx';
import { OffFrame } from '../panels/offFrame/OffFrame.tsx';
import type { Padding, Pointed } from '../state/chartMap.ts';
import { isAsOpened } from '../state/urlParameters.ts';
import { fetchAhead } from './fetchAhead.ts';
import styles from './mapView.module.css';

// MapLibre is the largest part of the page: the panels do not wait for it.
const mapMaker = fetchedCode(async () => (await import('../map/makeMap.ts')).makeMap);

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

/**
 * The map, and what lies on it. `<html data-map>` says how it stands: `loading`, `idle` or `unavailable`. Where there is
 * no WebGL it says so and leaves everything to the list.
 */
export function MapView({ padding, onPick, onList, children }: Props) {
  const page = usePage();
  const { choices, map: link } = page;
  // The very object: where more of the atlas comes, it grows, and the map stays.
  const [atlas] = useState(page.index.atlas);
  const { choose, moveCamera } = useActions();
  const { say } = useMessages();
  const isDrawn = useMapState(({ drawn }) => drawn !== null);
  const trouble = useMapState((state) => state.trouble);
  const container = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const scale = useRef<HTMLDivElement>(null);
  const kept = useRef<KeptMap>(null);
  const [tried, setTried] = useState(false);
  const [stood, setStood] = useState(false);
  const retry = () => {
    setTried(true);
    kept.current?.retry();
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
  useEffect(() => {
    if (!container.current || !frame.current || !scale.current) return;
    const parts = { container: container.current, frame: frame.current, scale: scale.current };
    kept.current = keepMap({
      make: async (listener, signal) => {
        const makeMap = await mapMaker();
        return makeMap(
          atlas,
          choices,
          parts,
          {
            ...listener,
            onPick: (pointed) => pick(pointed),
            onPoint: (pointed) => link.state.setState({ pointed }),
            onRuler: (ruler) => choose({ ruler }),
            onCamera: moveCamera,
          },
          signal,
        );
      },
      onMap: link.hold,
      onStanding: (standing) => {
        stand(standing);
        if (standing !== 'loading') setStood(true);
      },
      onTrouble: (trouble) => link.state.setState({ trouble }),
    });
    return () => kept.current?.end();
  }, [atlas, choices, link, choose, moveCamera]);

  return (
    <div className={styles.view}>
      <div ref={container} className={styles.canvas} />
      <div className={styles.toPanel}>{isOpen && <ToPanel />}</div>
      <FirstView drawn={stood} />
      <div ref={frame} className={styles.frame} aria-hidden="true" data-keep-clear-children="" />
      <div className={styles.cross} aria-hidden="true" />
      <div
        ref={scale}
        className={styles.scales}
        data-keep-clear=""
        data-corner=""
        role="img"
        aria-label={say('map.scale')}
      />
      {children}
      {isDrawn ? (
        <>
          <OffFrame />
          <MapControls key={beginning} />
        </>
      ) : (
        !trouble && (
          <p className={styles.loading} aria-busy="true">
            {say('page.drawingChart')}
          </p>
        )
      )}
      {trouble && <MapMessage trouble={trouble} tried={tried} onRetry={retry} onList={onList} />}
    </div>
  );
}

function stand(standing: Standing): void {
  if (document.documentElement.dataset.map !== standing) document.documentElement.dataset.map = standing;
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
  return over ? null : <div ref={place} className={styles.firstView} data-first-view="" aria-hidden="true" />;
}
