import { useEffect, useState } from 'react';
import { reasonOf } from '../ground/FailureBoundary.tsx';
import groundStyles from '../ground/ground.module.css';
import { useMessages } from '../ground/pageContext.ts';
import { bytesToKeep, canKeep, forgetCopy, isKept, keepCopy } from './offlineCopy.ts';

type State = { is: 'off' | 'keeping' | 'kept' } | { is: 'failed'; reason: string };

/** Keeps the site for use without a network, when the reader asks for it, and lets go of it. Nothing where the browser cannot. */
export function OfflineChoice() {
  const { say } = useMessages();
  const [state, setState] = useState<State>({ is: 'off' });
  const [bytes, setBytes] = useState<number | null>(null);
  useEffect(() => {
    if (!canKeep()) return;
    void isKept().then((kept) => kept && setState({ is: 'kept' }));
    // Without a figure the button still says what it does.
    bytesToKeep().then(setBytes, () => {});
  }, []);
  if (!canKeep()) return null;
  const keep = () => {
    setState({ is: 'keeping' });
    keepCopy().then(
      () => setState({ is: 'kept' }),
      (error) => setState({ is: 'failed', reason: reasonOf(error) }),
    );
  };
  const forget = () => void forgetCopy().then(() => setState({ is: 'off' }));
  return (
    <>
      <h3>{say('offline.title')}</h3>
      <button
        type="button"
        className={groundStyles.button}
        disabled={state.is === 'keeping'}
        onClick={state.is === 'kept' ? forget : keep}
      >
        {state.is === 'kept'
          ? say('offline.forget')
          : say('offline.keep', {
              known: bytes === null ? 'no' : 'yes',
              megabytes: Math.ceil((bytes ?? 0) / 1e6),
            })}
      </button>
      <p role="status">
        {state.is === 'keeping' && say('offline.keeping')}
        {state.is === 'kept' && say('offline.kept')}
        {state.is === 'failed' && say('offline.failed', { reason: state.reason })}
      </p>
    </>
  );
}
