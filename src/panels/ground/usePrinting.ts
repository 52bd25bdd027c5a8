import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** True while the page is being printed: rendered again before the browser looks at it, and once it has. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const listen = (type: string, is: boolean) =>
      window.addEventListener(type, () => flushSync(() => setPrinting(is)), { signal: stop.signal });
    listen('beforeprint', true);
    listen('afterprint', false);
    return () => stop.abort();
  }, []);
  return printing;
}
