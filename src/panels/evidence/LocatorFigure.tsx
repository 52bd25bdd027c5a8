import type { Feature } from '../../atlas/model/feature.ts';
import type { LandSketch } from '../../atlas/model/landSketch.ts';
import { useMapState, useMessages, usePage } from '../ground/pageContext.ts';
import styles from './evidence.module.css';
import { boxOnSketch, type SketchBox, surroundings } from './onSketch.ts';

/** The land of the chart, with rings where the feature lies and a frame for what the map shows. Nothing without a place. */
export function LocatorFigure({ feature, sketch }: { feature: Feature; sketch: LandSketch }) {
  const { index } = usePage();
  const { say } = useMessages();
  const view = useMapState(({ inView }) => inView);
  const places = feature.at.length > 0 ? feature.at.map((id) => index.feature(id)) : [feature];
  const boxes = places.flatMap((place) => (place?.bbox ? [boxOnSketch(sketch, place.bbox)] : []));
  if (boxes.length === 0) return null;
  const isOff = boxes.every((box) => box === null);
  const frame = view && frameOnSketch(boxOnSketch(sketch, view));
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.sketch}
        viewBox={`0 0 ${sketch.width} ${sketch.height}`}
        role="img"
        aria-label={say(isOff ? 'evidence.offChart' : 'evidence.whereLabel')}
      >
        <path className={styles.land} d={sketch.path} fillRule="evenodd" />
        {frame && <rect className={styles.view} {...frame} />}
        {boxes.map((box) => box && <Ring key={`${box.x} ${box.y}`} {...surroundings(box)} />)}
      </svg>
      <figcaption>{say(isOff ? 'evidence.offChart' : 'evidence.where')}</figcaption>
    </figure>
  );
}

/** A ring, not a dot: it says about where, and gives no false centre. */
function Ring({ x, y, rx, ry }: { x: number; y: number; rx: number; ry: number }) {
  return (
    <>
      <ellipse className={styles.ringCasing} cx={x} cy={y} rx={rx} ry={ry} />
      <ellipse className={styles.ring} cx={x} cy={y} rx={rx} ry={ry} />
    </>
  );
}

const frameOnSketch = (box: SketchBox | null) =>
  box && { x: box.x - box.width / 2, y: box.y - box.height / 2, width: box.width, height: box.height };
