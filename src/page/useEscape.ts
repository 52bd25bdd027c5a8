import { useEffect, useEffectEvent } from 'react';
import { useActions } from '../panels/ground/pageContext.ts';

/**
 * Esc closes what lies topmost: first what `closeNearer` says it has closed, then what the choices hold. A key that
 * someone nearer has dealt with, a dialog's own or one in a field, is left alone.
 */
export function useEscape(closeNearer?: () => boolean): void {
  const { closeNext } = useActions();
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog[open]')) return;
    if (event.target instanceof HTMLSelectElement || event.target instanceof HTMLInputElement) {
      if (event.target.type !== 'checkbox' && event.target.type !== 'radio') return;
    }
    if (closeNearer?.() || closeNext()) event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
