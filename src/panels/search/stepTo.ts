/**
 * The option a key leads to, null for the field itself, undefined where the key is the field's own. Down from the
 * last and Up from the first lead into the field. Home and End are the field's until an option is reached.
 */
export function stepTo(key: string, active: number | null, count: number): number | null | undefined {
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return active === null ? 0 : active + 1 < count ? active + 1 : null;
  if (key === 'ArrowUp') return active === null ? count - 1 : active > 0 ? active - 1 : null;
  if (active === null) return undefined;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return undefined;
}
