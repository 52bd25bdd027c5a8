import { neverStarted } from '../../state/neverStarted.ts';

/** What a page asks a worker; on the port that comes with it the page hears progress any number of times, then the answer or why there is none. */
interface Question {
  what: string;
  value: unknown;
}
type Reply = { answer: unknown } | { failed: string } | { progress: number };

/** What a worker can be asked, by name. `onProgress` takes a share from 0 to 1. */
export type Answers = Record<string, (value: never, onProgress: (share: number) => void) => unknown>;

/** The worker's side: answers each question, one after another where they take time. Bytes in an answer are handed over, not copied. */
export function answerAll(answers: Answers): void {
  addEventListener('message', async ({ data: { what, value }, ports: [port] }: MessageEvent<Question>) => {
    const tell = (reply: Reply, bytes: Transferable[] = []) => port?.postMessage(reply, bytes);
    try {
      const answer = await answers[what]?.(value as never, (progress) => tell({ progress }));
      tell({ answer }, bytesIn(answer));
    } catch (error) {
      tell({ failed: error instanceof Error ? error.message : String(error) });
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

/** The page's side: `start` makes the worker when it is first asked something. */
export function askWorker<A extends Answers>(start: () => Worker): AskedWorker<A> {
  let worker: Worker | null = null;
  /** Of all who wait. */
  const refusals = new Set<(reason: Error) => void>();

  function end(reason = 'ended'): void {
    worker?.terminate();
    worker = null;
    for (const refuse of refusals) refuse(new Error(reason));
    refusals.clear();
  }
  function started(): Worker {
    const made = start();
    // Of a program that never came the browser tells no reason.
    made.addEventListener('error', (event) => end(event.message || neverStarted));
    return made;
  }
  return {
    ask: (what, value, onProgress) =>
      new Promise((resolve, reject) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = ({ data }: MessageEvent<Reply>) => {
          if ('progress' in data) return onProgress?.(data.progress);
          port1.close();
          refusals.delete(reject);
          if ('answer' in data) resolve(data.answer as never);
          else reject(new Error(data.failed));
        };
        refusals.add(reject);
        worker ??= started();
        worker.postMessage({ what, value }, [port2]);
      }),
    end: () => end(),
  };
}
