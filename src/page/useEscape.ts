import { useEffect } from 'react';

/**
 * Esc closes what lies topmost. `close` does so and says whether there was anything to close. A key that
 * someone nearer has dealt with, a dialog's own or one in a field, is left alone.
 */
export function useEscape(close: () => boolean): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog[open]')) return;
      if (event.target instanceof HTMLSelectElement || event.target instanceof HTMLInputElement) {
        if (event.target.type !== 'checkbox' && event.target.type !== 'radio') return;
      }
      if (close()) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [close]);
}
