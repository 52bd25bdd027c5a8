import { useEffect, useState } from 'react';
import groundStyles from '../panels/ground/ground.module.css';
import { useMessages } from '../panels/ground/pageContext.ts';
import { onNewVersion } from '../panels/offline/offlineCopy.ts';
import styles from './page.module.css';

/** Says that a newer version than the one kept on this device is there, and takes it when asked to: never by itself. */
export function NewVersion() {
  const { say } = useMessages();
  const [update, setUpdate] = useState<(() => void) | null>(null);
  useEffect(() => onNewVersion((found) => setUpdate(() => found)), []);
  if (!update) return null;
  return (
    <div role="alert" className={`screen-only ${styles.notices}`}>
      <p>{say('offline.newVersion')}</p>
      <button type="button" className={groundStyles.button} onClick={update}>
        {say('offline.update')}
      </button>
      <button type="button" className={groundStyles.button} onClick={() => setUpdate(null)}>
        {say('offline.later')}
      </button>
    </div>
  );
}
