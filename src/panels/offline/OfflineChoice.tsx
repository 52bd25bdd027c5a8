import { useEffect, useState } from 'react';
import { Button } from '../ground/buttons.tsx';
import { useMessages } from '../ground/pageContext.ts';
import { bytesToKeep, canKeep, forgetCopy, isKept, keepCopy } from './offlineCopy.ts';

type State = 'off' | 'keeping' | 'kept' | 'failed';

/** Keeps the site for use without a network, when the reader asks for it, and lets go of it. Nothing where the browser cannot. */
export function OfflineChoice() {
  const { say } = useMessages();
  const [state, setState] = useState<State>('off');
  const [bytes, setBytes] = useState<number | null>(null);
  useEffect(() => {
    if (!canKeep()) return;
    void isKept().then((kept) => kept && setState('kept'));
    // Without a figure the button still says what it does.
    bytesToKeep().then(setBytes, () => {});
  }, []);
  if (!canKeep()) return null;
  const keep = () => {
    setState('keeping');
    keepCopy().then(
      () => setState('kept'),
      () => setState('failed'),
    );
  };
  const forget = () => void forgetCopy().then(() => setState('off'));
  return (
    <>
      <h3>{say('offline.title')}</h3>
      <Button disabled={state === 'keeping'} onClick={state === 'kept' ? forget : keep}>
        {state === 'kept'
          ? say('offline.forget')
          : say('offline.keep', {
              known: bytes === null ? 'no' : 'yes',
              megabytes: Math.ceil((bytes ?? 0) / 1e6),
            })}
      </Button>
      <p role="status">
        {state === 'keeping' && say('offline.keeping')}
        {state === 'kept' && say('offline.kept')}
        {state === 'failed' && say('offline.failed')}
      </p>
    </>
  );
}
