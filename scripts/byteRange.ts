/** A stretch of bytes, both ends included. */
export interface ByteRange {
  first: number;
  last: number;
}

/**
 * The stretch a `Range` header asks of `size` bytes (RFC 9110 §14.1.2), clamped to what there is; `null` where the
 * header is absent or holds several ranges (answer in full), `'unsatisfiable'` where it asks beyond the end.
 */
export function byteRange(header: string | undefined, size: number): ByteRange | 'unsatisfiable' | null {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '');
  if (!match) return null;
  const [, from = '', to = ''] = match;
  if (from === '' && to === '') return null;
  const first = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const last = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  return first > last ? 'unsatisfiable' : { first, last };
}
