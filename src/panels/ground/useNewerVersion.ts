import { useEffect, useState } from 'react';

/**
 * Whether the site answers with another version than the one that runs: its page asks for other code. A part that
 * is missing is then gone for good, and only loading the page again helps. False until that is known, and where
 * nothing is `lacking`.
 */
export function useNewerVersion(lacking = true): boolean {
  const [newer, setNewer] = useState(false);
  useEffect(() => {
    const own = document.querySelector('[data-start-code]')?.getAttribute('href');
    if (!own || !lacking) return;
    const asked = new AbortController();
    fetch(window.location.pathname, { cache: 'no-store', signal: asked.signal })
      .then(async (answer) => answer.ok && setNewer(!(await answer.text()).includes(own)))
      // Without a network nobody knows.
      .catch(() => {});
    return () => asked.abort();
  }, [lacking]);
  return newer;
}
