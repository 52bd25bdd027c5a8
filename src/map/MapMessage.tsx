import type { ReactNode } from 'react';
import type { Base } from '../layers/bases.ts';
import { baseTitle } from '../messages/baseTitle.ts';
import type { MessageKey, Messages } from '../messages/messages.ts';
import styles from './map.module.css';

/** What keeps the map from being drawn, or drawn whole. */
export type Trouble =
  | { what: 'unavailable'; reason: string }
  | { what: 'lost' }
  | { what: 'missing'; file: string | null }
  | { what: 'picture'; base: Base };

interface MapMessageProps {
  trouble: Trouble;
  messages: Messages;
  onRetry: () => void;
}

/** Says what happened, what still works and what can be done. Covers the map only where there is none. */
export function MapMessage({ trouble, messages, onRetry }: MapMessageProps) {
  const { say, pieces } = messages;
  const whole = trouble.what !== 'missing' && trouble.what !== 'picture';
  const withBold = (key: MessageKey, values: Record<string, string> = {}) =>
    pieces<ReactNode>(key, { ...values, b: (words) => <strong key="b">{words}</strong> });
  return (
    <div className={whole ? styles.instead : styles.notice} role="alert">
      {trouble.what === 'unavailable' && (
        <>
          <p>
            <strong>{say('map.cannotBeDrawn')}</strong>{' '}
            {/webgl/i.test(trouble.reason)
              ? say('map.needsWebgl')
              : say('map.notStarted', { reason: trouble.reason.slice(0, 160) })}
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
        <p>{withBold('map.notComplete', { file: trouble.file ?? say('map.somePart') })}</p>
      )}
      {trouble.what === 'picture' && (
        <p>{messages.say('base.noPicture', { title: baseTitle(trouble.base, messages) })}</p>
      )}
      <button type="button" onClick={onRetry}>
        {say(trouble.what === 'lost' ? 'map.rebuild' : 'map.tryAgain')}
      </button>
    </div>
  );
}
