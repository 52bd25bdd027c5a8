import { lazy, Suspense, useCallback, useState } from 'react';
import { useStore } from 'zustand';
import type { BBox } from '../atlas/model/geometry.ts';
import type { FeatureId } from '../atlas/model/ids.ts';
import { BasePictures } from '../panels/bases/BasePictures.tsx';
import { Chooser } from '../panels/chooser/Chooser.tsx';
import { FailureBoundary } from '../panels/ground/FailureBoundary.tsx';
import { type HeldMap, useActions, useMessages, usePage } from '../panels/ground/pageContext.ts';
import { useNarrow } from '../panels/ground/useNarrow.ts';
import { RulerBox } from '../panels/ruler/RulerBox.tsx';
import { PrintPicture } from '../panels/take/PrintPicture.tsx';
import styles from './App.module.css';

// MapLibre is the largest part of the page: the panels do not wait for it.
const MapView = lazy(async () => ({ default: (await import('../map/MapView.tsx')).MapView }));

/** Pixels at each side that panels lie over: what is selected stays clear of them. */
export interface Padding {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

interface Stack {
  ids: readonly FeatureId[];
  x: number;
  y: number;
}

/** The map and, where a click meets several shapes, the list to choose from. Without the map the rest of the page works. */
export function Chart({ padding }: { padding: Padding }) {
  const { index, choices, lit, found, along, inView, map } = usePage();
  const { selectFeature } = useActions();
  const messages = useMessages();
  const narrow = useNarrow();
  const lights = useStore(lit);
  const results = useStore(found);
  const comeTo = useStore(along);
  const onView = useCallback((box: BBox) => inView.setState(box, true), [inView]);
  const [stack, setStack] = useState<Stack | null>(null);
  const choose = useCallback(
    (hits: Stack) => {
      const [only, ...others] = hits.ids;
      if (others.length > 0) setStack(hits);
      else {
        setStack(null);
        selectFeature(only ?? null);
      }
    },
    [selectFeature],
  );
  const hold = useCallback(
    (drawn: HeldMap | null) => {
      map.current = drawn;
    },
    [map],
  );
  const close = () => {
    setStack(null);
    document.getElementById('map')?.querySelector<HTMLElement>('canvas[tabindex]')?.focus();
  };
  return (
    <div
      id="map"
      className={styles.map}
      tabIndex={-1}
      style={{ '--covered-right': `${padding.right}px`, '--covered-bottom': `${padding.bottom}px` } as object}
    >
      <FailureBoundary what={messages.say('page.theMap')}>
        <Suspense fallback={<p className={styles.loading}>{messages.say('page.drawingChart')}</p>}>
          <MapView
            atlas={index.atlas}
            choices={choices}
            messages={messages}
            padding={padding}
            lit={lights}
            found={results}
            along={comeTo}
            onView={onView}
            onChoose={choose}
            onMap={hold}
          />
        </Suspense>
      </FailureBoundary>
      {!narrow && (
        <div className={styles.bases}>
          <BasePictures />
        </div>
      )}
      <PrintPicture />
      <RulerBox />
      {stack && (
        <Chooser
          key={stack.ids.join()}
          ids={stack.ids}
          at={stack}
          onClose={close}
          onChoose={(id) => {
            close();
            selectFeature(id);
          }}
        />
      )}
    </div>
  );
}
