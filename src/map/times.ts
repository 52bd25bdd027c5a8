/** A style's value `factor` times as large, at most `most`; of a curve each of its values: zoom may stand only at the top of an expression. */
export function times(value: unknown, factor: number, most = Number.POSITIVE_INFINITY): unknown {
  if (typeof value === 'number') return Math.min(most, value * factor);
  if (Array.isArray(value) && value[0] === 'interpolate')
    return value.map((part, index) => (index >= 4 && index % 2 === 0 ? times(part, factor, most) : part));
  const larger = ['*', factor, value];
  return Number.isFinite(most) ? ['min', most, larger] : larger;
}
