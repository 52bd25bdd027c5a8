import { useRef } from 'react';
import { useRovingFocus } from '../ground/useRovingFocus.ts';
import { useWaysInHeader, Ways } from '../ways/Ways.tsx';
import { Statements } from '../words/Named.tsx';
import { DocumentList } from './DocumentList.tsx';
import { LayerList } from './LayerList.tsx';
import { MapSettings } from './MapSettings.tsx';
import styles from './margin.module.css';
import { NoDateGiven } from './NoDateGiven.tsx';
import { NotOnTheMap } from './NotOnTheMap.tsx';
import { PassagesInView } from './PassagesInView.tsx';
import { ShapeKey } from './ShapeKey.tsx';
import { TourList } from './TourList.tsx';

/** The left margin: the documents, the layers, which are legend and list in one, what is not on the map, and the map's settings. */
export function Margin() {
  const waysInHeader = useWaysInHeader();
  // Both trays are one tab stop.
  const trays = useRef<HTMLDivElement>(null);
  useRovingFocus(trays);
  return (
    <div className={styles.margin}>
      {!waysInHeader && <Ways />}
      <DocumentList />
      <TourList />
      <PassagesInView />
      <LayerList />
      <ShapeKey />
      <div ref={trays} className={styles.trays}>
        <NotOnTheMap />
        <NoDateGiven />
      </div>
      <MapSettings />
      <div className={styles.statements}>
        <Statements />
      </div>
    </div>
  );
}
