import { sphereKm } from '../../atlas/geodesy/sphere.ts';
import type { LngLat } from '../../atlas/model/geometry.ts';
import { useMessages, usePage } from '../ground/pageContext.ts';
import type { EdgeSpot } from './edge.ts';
import styles from './offFrame.module.css';
import type { Placed } from './targets.ts';

interface Props {
  at: EdgeSpot;
  /** Degrees clockwise from up. */
  angle: number;
  name: string;
  place: Placed;
  centre: LngLat;
  /** Whether its words are pointed at. */
  lit: boolean;
}

/** An arrow at the edge of the map that points to one feature outside, with its name and how far it is; pressed, it brings the feature into view. */
export function EdgeTag({ at, angle, name, place, centre, lit }: Props) {
  const { say } = useMessages();
  const { map } = usePage();
  const distance = say('offFrame.km', { km: Math.round(sphereKm(centre, place.anchor)) });
  return (
    <button
      type="button"
      className={styles.tag}
      data-keep-clear=""
      data-side={at.side}
      data-lit={lit || undefined}
      style={{ left: at.x, top: at.y }}
      aria-label={say('offFrame.bring', { name, distance })}
      onClick={() => {
        map.goAlong([place.id]);
        // The tag goes with the way.
        map.focus();
      }}
    >
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" style={{ rotate: `${angle}deg` }}>
        <path d="M8 1.5 13 13 8 10.2 3 13Z" />
      </svg>
      <span className={styles.name}>{name}</span>
      <span className={styles.away}>{distance}</span>
    </button>
  );
}
