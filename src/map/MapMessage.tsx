import type { Base } from '../layers/bases.ts';
import { baseTitle } from '../messages/baseTitle.ts';
import type { Messages } from '../messages/messages.ts';
import styles from './map.module.css';

/** What keeps the map from being drawn, or drawn whole. */
export type Trouble =
  | { what: 'unavailable'; reason: string }
  | { what: 'lost' }
  | { what: 'missing'; file: string }
  | { what: 'picture'; base: Base };

interface MapMessageProps {
  trouble: Trouble;
  messages: Messages;
  onRetry: () => void;
}

/** Says what happened, what still works and what can be done. Covers the map only where there is none. */
export function MapMessage({ trouble, messages, onRetry }: MapMessageProps) {
  const whole = trouble.what !== 'missing' && trouble.what !== 'picture';
  return (
    <div className={whole ? styles.instead : styles.notice} role="alert">
      {trouble.what === 'unavailable' && (
        <>
          <p>
            <strong>The map cannot be drawn here.</strong>{' '}
            {/webgl/i.test(trouble.reason)
              ? 'It needs WebGL 2, which this browser does not offer or has switched off.'
              : `It could not be started: ${trouble.reason.slice(0, 160)}`}
          </p>
          <p>Everything on it is in the list of layers, with every passage and check.</p>
        </>
      )}
      {trouble.what === 'lost' && (
        <>
          <p>
            <strong>The browser took the map’s graphics away.</strong> Your choices are kept.
          </p>
          <p>The list of layers works meanwhile.</p>
        </>
      )}
      {trouble.what === 'missing' && (
        <p>
          <strong>The map is not complete:</strong> {trouble.file} could not be loaded.
        </p>
      )}
      {trouble.what === 'picture' && (
        <p>{messages.say('base.noPicture', { title: baseTitle(trouble.base, messages) })}</p>
      )}
      <button type="button" onClick={onRetry}>
        {trouble.what === 'lost' ? 'Rebuild the map' : 'Try again'}
      </button>
    </div>
  );
}
