import featuresUrl from 'virtual:atlas/map-data';
import basemap from 'virtual:basemap';
import spriteUrl from 'virtual:sprite';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Atlas } from '../atlas/model/atlas.ts';
import type { BBox } from '../atlas/model/geometry.ts';
import type { FeatureId } from '../atlas/model/ids.ts';
import { baseOf } from '../layers/bases.ts';
import type { Messages } from '../messages/messages.ts';
import type { ChoicesStore } from '../state/store.ts';
import { pictureSources } from './basePictures.ts';
import { baseSources } from './baseStyle.ts';
import { Credit } from './Credit.tsx';
import type { ChartMap, Pick } from './chartMap.ts';
import { MapControls } from './controls/MapControls.tsx';
import type { Padding } from './fit.ts';
import { MapMessage, type Trouble } from './MapMessage.tsx';
import styles from './map.module.css';
import { OffFrame } from './offFrame/OffFrame.tsx';

/** How long lost graphics may take to come back by themselves, milliseconds; browsers that give them back take less than one. */
const patienceMs = 3000;

/** How often the map is rebuilt without being asked. */
const rebuilds = 2;

interface MapViewProps {
  atlas: Atlas;
  choices: ChoicesStore;
  /** The interface in the reader's language. */
  messages: Messages;
  /** What panels cover of the map, pixels. */
  padding: Padding;
  /** Features to light, as those under the pointer are. */
  lit: readonly FeatureId[];
  /** What a search has found; null while nothing is searched for. */
  found: readonly FeatureId[] | null;
  /** What the reader has come to in a text: the map goes there, once for each `turn`. */
  along: { ids: readonly FeatureId[]; turn: number };
  /** What is to be seen, once the map is still: see `CameraOptions`. */
  onView(box: BBox): void;
  /** The reader pointed at these, the most particular first; none: at open water. Pixels of this element. */
  onChoose(pick: Pick): void;
  /** The map is there, or is gone: null. */
  onMap(map: ChartMap | null): void;
}

/**
 * The map: the only place where React and MapLibre meet. `<html data-map>` says how it stands: `loading`, `idle`
 * or `unavailable`. Where there is no WebGL it says so and leaves everything to the list.
 */
export function MapView(props: MapViewProps) {
  const { atlas, choices, messages, padding, lit, found, along, onView, onChoose, onMap } = props;
  const container = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const scale = useRef<HTMLDivElement>(null);
  const base = useStore(choices, (state) => state.base);
  const [map, setMap] = useState<ChartMap | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [build, setBuild] = useState(0);
  const latest = useRef({ padding, onView, onChoose, lost: 0 });
  latest.current.padding = padding;
  latest.current.onView = onView;
  latest.current.onChoose = onChoose;

  // biome-ignore lint/correctness/useExhaustiveDependencies: `build` asks for a new map
  useEffect(() => {
    const [element, frameElement, scaleElement] = [container.current, frame.current, scale.current];
    if (!element || !frameElement || !scaleElement) return;
    let made: ChartMap | null = null;
    let ended = false;
    let patience: ReturnType<typeof setTimeout> | undefined;
    const now = latest.current;
    setStatus('loading');
    setTrouble(null);

    function onLost(lost: boolean): void {
      clearTimeout(patience);
      if (!lost) return;
      patience = setTimeout(() => {
        now.lost += 1;
        if (now.lost <= rebuilds) setBuild((count) => count + 1);
        else {
          setStatus('unavailable');
          setTrouble({ what: 'lost' });
        }
      }, patienceMs);
    }
    async function start(parts: {
      container: HTMLElement;
      frame: HTMLElement;
      scale: HTMLElement;
    }): Promise<void> {
      const { createChartMap, prepareNames } = await import('./chartMap.ts');
      await prepareNames(atlas, choices.getState().lang);
      if (ended) return;
      const chart = createChartMap({
        ...parts,
        atlas,
        featuresUrl: absolute(featuresUrl),
        baseSources: {
          ...baseSources({ ...basemap, url: absolute(basemap.url) }),
          ...pictureSources({ ...basemap.seafloor, url: absolute(basemap.seafloor.url) }, atlas.bases ?? []),
        },
        spriteUrl: absolute(spriteUrl),
        choices: choices.getState(),
        padding: now.padding,
        onPick: (pick) => now.onChoose(pick),
        onRuler: choices.actions.setRuler,
        onCamera: choices.actions.moveCamera,
        onView: (box) => now.onView(box),
        onBusy: (busy) => setStatus(busy ? 'loading' : 'idle'),
        onMissing: (file) => setTrouble((known) => known ?? { what: 'missing', file }),
        onNoPicture: (base) =>
          setTrouble((known) =>
            known && known.what !== 'picture' ? known : { what: 'picture', base: baseOf(base, atlas) },
          ),
        onLost,
      });
      made = chart;
      setMap(chart);
    }
    start({ container: element, frame: frameElement, scale: scaleElement }).catch((error: unknown) => {
      if (ended) return;
      setStatus('unavailable');
      setTrouble({ what: 'unavailable', reason: error instanceof Error ? error.message : '' });
    });
    const unsubscribe = choices.subscribe((state) => made?.show(state));
    return () => {
      ended = true;
      clearTimeout(patience);
      unsubscribe();
      made?.destroy();
      setMap(null);
    };
  }, [atlas, choices, build]);

  const { top, right, bottom, left } = padding;
  // Before the effects of what lies on the map: it asks the map where its visible part is.
  useLayoutEffect(() => map?.setPadding({ top, right, bottom, left }), [map, top, right, bottom, left]);
  useEffect(() => map?.light(lit), [map, lit]);
  useEffect(() => map?.narrow(found), [map, found]);
  useEffect(() => {
    map?.setName(messages.say('map.title'));
    map?.sayGestures(messages);
  }, [map, messages]);
  const turned = useRef(along.turn);
  useEffect(() => {
    if (along.turn === turned.current) return;
    turned.current = along.turn;
    map?.goAlong(along.ids);
  }, [map, along]);
  useEffect(() => onMap(map), [map, onMap]);

  return (
    <div
      className={styles.view}
      style={{ '--covered-right': `${right}px`, '--covered-bottom': `${bottom}px` } as object}
    >
      <div ref={container} className={styles.canvas} />
      <div ref={frame} className={styles.frame} aria-hidden="true" data-keep-clear-children="" />
      <div className={styles.cross} aria-hidden="true" />
      <div
        ref={scale}
        className={styles.scales}
        data-keep-clear=""
        data-corner=""
        role="img"
        aria-label={messages.say('map.scale')}
      />
      <Credit atlas={atlas} choices={choices} />
      {map && (
        <OffFrame atlas={atlas} map={map} choices={choices} messages={messages} lit={lit} padding={padding} />
      )}
      {map && <MapControls map={map} choices={choices} messages={messages} />}
      {trouble && !(trouble.what === 'picture' && trouble.base.id !== base) && (
        <MapMessage trouble={trouble} messages={messages} onRetry={() => setBuild(build + 1)} />
      )}
    </div>
  );
}

const absolute = (url: string): string => new URL(url, document.baseURI).href;

function setStatus(status: 'loading' | 'idle' | 'unavailable'): void {
  if (document.documentElement.dataset.map !== status) document.documentElement.dataset.map = status;
}
