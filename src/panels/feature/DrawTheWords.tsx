import { useEffect, useId } from 'react';
import { statedDistances } from '../../atlas/rings/statedDistances.ts';
import { Button } from '../ground/buttons.tsx';
import { useMapState, useMessages, usePage, useWhole } from '../ground/pageContext.ts';
import styles from './feature.module.css';

/**
 * A switch for the bands in which the distances that texts state put a feature: where several meet, the words agree. Drawn
 * while the panel is open; nothing where no distance is stated.
 */
export function DrawTheWords({ of }: { of: string }) {
  const { map } = usePage();
  const { atlas } = useWhole();
  const { say } = useMessages();
  const drawn = useMapState(({ ringsOf }) => ringsOf === of);
  const there = useMapState((state) => state.drawn !== null);
  const meaning = useId();
  const distances = statedDistances(of, atlas);
  useEffect(() => () => map.drawRings(null), [map]);
  if (distances.length === 0 || !there) return null;
  return (
    <p className={`${drawn ? '' : 'screen-only'} ${styles.rings}`}>
      <Button
        className="screen-only"
        aria-pressed={drawn}
        aria-describedby={meaning}
        onClick={() => map.drawRings(drawn ? null : of)}
      >
        {say('feature.drawTheWords')}
      </Button>{' '}
      <span id={meaning} className="soft">
        {say('feature.drawnWords', { count: distances.length })}
      </span>
    </p>
  );
}
