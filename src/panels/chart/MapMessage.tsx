import type { ReactNode } from 'react';
import { baseTitle } from '../../messages/baseTitle.ts';
import type { MessageKey } from '../../messages/messages.ts';
import type { MapTrouble } from '../../state/chartMap.ts';
import { Button } from '../ground/buttons.tsx';
import { reasonOf } from '../ground/FailureBoundary.tsx';
import { useBase, useMessages } from '../ground/pageContext.ts';
import { useNewerVersion } from '../ground/useNewerVersion.ts';
import { b } from '../words/pieces.tsx';
import styles from './chart.module.css';

interface Props {
  trouble: MapTrouble;
  /** The reader has asked for it again before: where there is no map yet, the page can be loaded again too, see `FailureBoundary`. */
  tried?: boolean;
  onRetry: () => void;
  /** Leads to the list that equals the map; a frame has none. */
  onList: (() => void) | undefined;
}

/** What keeps the map from being drawn, or drawn whole: what happened, what still works, what can be done. Covers the map only where there is none. */
export function MapMessage({ trouble, tried, onRetry, onList }: Props) {
  const base = useBase();
  const messages = useMessages();
  const { say, pieces } = messages;
  const newer = useNewerVersion(
    trouble.what === 'missing' || (trouble.what === 'unavailable' && !/webgl/i.test(trouble.reason)),
  );
  // Another base has been chosen since.
  if (trouble.what === 'picture' && trouble.base !== base.id) return null;
  const withBold = (key: MessageKey, values: Record<string, string> = {}) =>
    pieces<ReactNode>(key, { ...values, b });
  const whole = trouble.what === 'unavailable' || trouble.what === 'lost';
  return (
    <div className={whole ? styles.instead : styles.notice} role="alert">
      {trouble.what === 'unavailable' && (
        <>
          <p>
            <strong>{say('map.cannotBeDrawn')}</strong>{' '}
            {/webgl/i.test(trouble.reason)
              ? say('map.needsWebgl')
              : say('map.notStarted', { reason: reasonOf(trouble.reason, say).slice(0, 160) })}
          </p>
          <p>{say('map.allInList')}</p>
        </>
      )}
      {trouble.what === 'lost' && (
        <>
          <p>{withBold('map.graphicsLost')}</p>
          <p>{say('map.listWorks')}</p>
        </>
      )}
      {trouble.what === 'missing' && (
        <p>{withBold('map.notComplete', { part: trouble.part ?? 'unknown' })}</p>
      )}
      {trouble.what === 'picture' && <p>{say('base.noPicture', { title: baseTitle(base, messages) })}</p>}
      {newer && <p>{say('offline.newVersion')}</p>}
      <Button onClick={onRetry}>{say(trouble.what === 'lost' ? 'map.rebuild' : 'page.tryAgain')}</Button>
      {whole && onList && <Button onClick={onList}>{say('page.showList')}</Button>}
      {(newer || (tried && trouble.what === 'unavailable')) && (
        <Button onClick={() => window.location.reload()}>{say('page.loadAgain')}</Button>
      )}
    </div>
  );
}
