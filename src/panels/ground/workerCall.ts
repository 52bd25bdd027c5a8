import { neverStarted } from '../../state/neverStarted.ts';

/** What a page asks a worker, and what it hears: progress any number of times, then the answer or why there is none. */
interface Question {
  turn: number;
  what: string;
  value: unknown;
}
type Reply = { turn: number } & ({ answer: unknown } | { failed: string } | { progress: number });

/** What a worker can be asked, by name. `onProgress` takes a share from 0 to 1. */
export type Answers = Record<string, (value: never, onProgress: (share: number) => void) => unknown>;

/** What of a worker's global scope is used here: the program is checked with a page's types. */
interface WorkerScope {
  postMessage(reply: Reply, transfer: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: { data: Question }) => void): void;
}

/** The worker's side: answers each question, one after another where they take time. Bytes in an answer are handed over, not copied. */
export function answerAll(answers: Answers): void {
  const scope = globalThis as unknown as WorkerScope;
  scope.addEventListener('message', async ({ data: { turn, what, value } }) => {
    try {
      const onProgress = (progress: number) => scope.postMessage({ turn, progress }, []);
      const answer = await answers[what]?.(value as never, onProgress);
      scope.postMessage({ turn, answer }, bytesIn(answer));
    } catch (error) {
      scope.postMessage({ turn, failed: error instanceof Error ? error.message : String(error) }, []);
    }
  });
}

/** The buffers of bytes that are the answer, or right in it. */
function bytesIn(answer: unknown): Transferable[] {
  const parts = typeof answer === 'object' && answer !== null ? [answer, ...Object.values(answer)] : [];
  return parts.flatMap((part) => (part instanceof Uint8Array ? [part.buffer as ArrayBuffer] : []));
}

/** A worker as a page sees it. */
export interface AskedWorker<A extends Answers> {
  /** Rejects with the worker's reason, where it could not be started, and where it was ended. */
  ask<What extends keyof A & string>(
    what: What,
    value: Parameters<A[What]>[0],
    onProgress?: (share: number) => void,
  ): Promise<Awaited<ReturnType<A[What]>>>;
  /** Stops whatever it does, at once. The next question starts another. */
  end(): void;
}

interface Waiting {
  resolve(answer: never): void;
  reject(reason: Error): void;
  onProgress?: ((share: number) => void) | undefined;
}

/** The page's side: `start` makes the worker when it is first asked something. */
export function askWorker<A extends Answers>(start: () => Worker): AskedWorker<A> {
  let worker: Worker | null = null;
  let turn = 0;
  const waiting = new Map<number, Waiting>();

  function end(reason = 'ended'): void {
    worker?.terminate();
    worker = null;
    const all = [...waiting.values()];
    waiting.clear();
    for (const { reject } of all) reject(new Error(reason));
  }
  function started(): Worker {
    const made = start();
    made.addEventListener('message', ({ data }: { data: Reply }) => {
      const asker = waiting.get(data.turn);
      if ('progress' in data) return asker?.onProgress?.(data.progress);
      waiting.delete(data.turn);
      if ('answer' in data) asker?.resolve(data.answer as never);
      else asker?.reject(new Error(data.failed));
    });
    // Of a program that never came the browser tells no reason.
    made.addEventListener('error', (event) => end(event.message || neverStarted));
    return made;
  }
  return {
    ask: (what, value, onProgress) =>
      new Promise((resolve, reject) => {
        worker ??= started();
        turn++;
        waiting.set(turn, { resolve, reject, onProgress });
        worker.postMessage({ turn, what, value });
      }),
    end: () => end(),
  };
}
