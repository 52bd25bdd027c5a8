import { useEffect } from 'react';

/** In a frame opens links that lead away from this page in a new tab: they would replace the map within somebody else's page. */
export function useOutwardTabs(framed: boolean): void {
  useEffect(() => {
    if (!framed) return;
    const onClick = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest('a[href]') : null;
      if (!(link instanceof HTMLAnchorElement) || link.hasAttribute('download')) return;
      if (link.origin === window.location.origin && link.pathname === window.location.pathname) return;
      link.target = '_blank';
      link.rel = 'noopener noreferrer';
    };
    document.addEventListener('click', onClick, true);
    return () => document.removeEventListener('click', onClick, true);
  }, [framed]);
}
