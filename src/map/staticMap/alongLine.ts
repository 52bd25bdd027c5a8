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

/** The point of a line so many pixels along it from where it passes a spot, back from there where they are less than none. */
export function onLine(line: readonly Spot[], from: Spot, pixels: number): OnLine {
  let before = 0;
  let passed = { off: Number.POSITIVE_INFINITY, at: 0 };
  const pieces = line.slice(1).map((to, index) => {
    const start = line[index] ?? to;
    const [dx, dy] = [to[0] - start[0], to[1] - start[1]];
    const length = Math.hypot(dx, dy);
    const share = Math.min(
      1,
      Math.max(0, ((from[0] - start[0]) * dx + (from[1] - start[1]) * dy) / (length ** 2 || 1)),
    );
    const off = Math.hypot(start[0] + share * dx - from[0], start[1] + share * dy - from[1]);
    if (off < passed.off) passed = { off, at: before + share * length };
    const piece = { start, dx, dy, length, before };
    before += length;
    return piece;
  });
  const at = passed.at + pixels;
  const piece = pieces.findLast((each) => each.before <= at) ?? pieces[0];
  if (!piece) return { spot: from, degrees: 0 };
  const share = (at - piece.before) / (piece.length || 1);
  return {
    spot: [piece.start[0] + share * piece.dx, piece.start[1] + share * piece.dy],
    degrees: (Math.atan2(piece.dy, piece.dx) * 180) / Math.PI,
  };
}
