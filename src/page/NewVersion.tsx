import { useEffect, useState } from 'react';
import { Button } from '../panels/ground/buttons.tsx';
import { NoticeBar } from '../panels/ground/NoticeBar.tsx';
import { useMessages } from '../panels/ground/pageContext.ts';
import { onNewVersion } from '../panels/offline/offlineCopy.ts';

/** Says that a newer version than the one kept on this device is there, and takes it when asked to: never by itself. */
export function NewVersion() {
  const { say } = useMessages();
  const [update, setUpdate] = useState<(() => void) | null>(null);
  useEffect(() => onNewVersion((found) => setUpdate(() => found)), []);
  if (!update) return null;
  return (
    <NoticeBar>
      <p>{say('offline.newVersion')}</p>
      <Button onClick={update}>{say('offline.update')}</Button>
      <Button onClick={() => setUpdate(null)}>{say('offline.later')}</Button>
    </NoticeBar>
  );
}
