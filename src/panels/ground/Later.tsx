import { type ReactNode, Suspense, use, useState } from 'react';
import { FailureBoundary } from './FailureBoundary.tsx';

interface Props<Value> {
  /** What is missing where it cannot be had, such as “The text of “Alpha note””. */
  what: string;
  /** Fetches it; asked once, and again for each retry. Another thing in the same place needs another `key`. */
  load: () => Promise<Value>;
  /** Stands there meanwhile. */
  waiting?: ReactNode;
  /** Stands over the words where it cannot be had: its title, and the way to close it. */
  head?: ReactNode;
  children: (value: Value) => ReactNode;
}

/** What is fetched later, in its own place: where it cannot be had this place alone says so, and its retry asks again. */
export function Later<Value>({ what, load, waiting, head, children }: Props<Value>) {
  const [asked, setAsked] = useState(load);
  return (
    <FailureBoundary what={what} head={head} onRetry={() => setAsked(load())}>
      <Suspense fallback={waiting}>
        <Come asked={asked}>{children}</Come>
      </Suspense>
    </FailureBoundary>
  );
}

function Come<Value>({ asked, children }: { asked: Promise<Value>; children: (value: Value) => ReactNode }) {
  return children(use(asked));
}
