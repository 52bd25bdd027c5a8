import type { Spot } from './plane.ts';

/** A point of a line, and which way the line runs there: degrees clockwise from the right. */
export interface OnLine {
  spot: Spot;
  degrees: number;
}

/** Points of a line, one at its beginning and one each further `step` pixels along it. */
export function alongLine(line: readonly Spot[], step: number): OnLine[] {
  const found: OnLine[] = [];
  let left = 0;
  for (const [at, from] of line.entries()) {
    const to = line[at + 1];
    if (!to) break;
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const length = Math.hypot(dx, dy);
    for (; left < length; left += step) {
      const share = left / length;
      found.push({
        spot: [from[0] + dx * share, from[1] + dy * share],
        degrees: (Math.atan2(dy, dx) * 180) / Math.PI,
      });
    }
    left -= length;
  }
  return found;
}
