/** One stroke or filled figure; coordinates in pixels, y downwards, in SVG's path grammar. */
export interface DrawnPath {
  d: string;
  fill?: string;
  stroke?: string;
  /** Of the stroke, pixels. */
  width?: number;
  /** Lengths of dash and gap, pixels. */
  dash?: readonly number[];
  /** Round ends and corners; else butt ends and mitred corners. */
  round?: boolean;
  opacity?: number;
}

/** A small picture: the one definition behind a map image (drawn on a canvas) and a legend swatch (drawn as SVG). */
export interface Drawing {
  width: number;
  height: number;
  paths: readonly DrawnPath[];
  /** Set for a tile that is laid side by side over an area, or one after the other along a line. */
  repeats?: 'area' | 'line';
}

/** Size of every legend swatch, pixels. */
export const swatchSize = { width: 44, height: 22 } as const;

/** A swatch of these paths. */
export function swatch(paths: readonly DrawnPath[]): Drawing {
  return { ...swatchSize, paths };
}

/** A circle as a path. */
export function circlePath(x: number, y: number, radius: number): string {
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`;
}

/** Points joined by straight lines; closed on demand. */
export function linePath(points: readonly (readonly [number, number])[], closed = false): string {
  return `M${points.map(([x, y]) => `${x} ${y}`).join('L')}${closed ? 'Z' : ''}`;
}

/** A closed figure of points as SVG writes them, about a spot: `0,-6 6,5 -6,5`. */
export const figurePath = (points: string, x: number, y: number): string =>
  linePath(
    points.split(' ').map((point) => {
      const [right = 0, down = 0] = point.split(',').map(Number);
      return [x + right, y + down] as const;
    }),
    true,
  );

/** A level line. */
export const levelPath = (from: number, to: number, y: number): string => `M${from} ${y}L${to} ${y}`;

/** An upright line. */
export const uprightPath = (x: number, from: number, to: number): string => `M${x} ${from}L${x} ${to}`;

/** A rectangle, clockwise from its left upper corner. */
export const boxPath = (left: number, top: number, right: number, bottom: number): string =>
  `M${left} ${top}L${right} ${top}L${right} ${bottom}L${left} ${bottom}Z`;
