import { type Remote, wrap } from 'comlink';
import { neverStarted } from '../../state/neverStarted.ts';

/** A worker as a page sees it; what it answers it has exposed by comlink. */
export interface AskedWorker<Answers> {
  /** Rejects with the worker's reason, where it could not be started, and where it was ended. */
  ask<Asked extends Promise<unknown>>(question: (answers: Remote<Answers>) => Asked): Promise<Awaited<Asked>>;
  /** Stops whatever it does, at once. The next question starts another. */
  end(): void;
}

/** `start` makes the worker when it is first asked something. */
export function askWorker<Answers>(start: () => Worker): AskedWorker<Answers> {
  let worker: { thread: Worker; answers: Remote<Answers> } | null = null;
  /** Of all who wait: comlink itself never tells them that it has ended. */
  const refusals = new Set<(reason: Error) => void>();

  function end(reason = 'ended'): void {
    worker?.thread.terminate();
    worker = null;
    for (const refuse of refusals) refuse(new Error(reason));
    refusals.clear();
  }
  function started() {
    const thread = start();
    // Of a program that never came the browser tells no reason.
    thread.addEventListener('error', (event) => end(event.message || neverStarted));
    return { thread, answers: wrap<Answers>(thread) };
  }
  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        worker ??= started();
        refusals.add(reject);
        question(worker.answers)
          .then((answer) => resolve(answer as never), reject)
          .finally(() => refusals.delete(reject));
      }),
    end: () => end(),
  };
}
