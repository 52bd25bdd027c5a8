import { interpolate, samples } from 'culori';

/** Red, green, blue; 0 to 255. */
export type Rgb = [red: number, green: number, blue: number];

/** How many shades lie between the deepest and the shallowest water: more than the eye tells apart. */
const SHADES = 256;

const byte = (share: number): number => Math.round(255 * share);

/** The shades from the first colour over the others, evenly spaced, to the last. Six-digit hex; two or more. */
export const tonesOf = (colours: readonly string[]): Rgb[] =>
  samples(SHADES)
    .map(interpolate([...colours], 'rgb'))
    .map(({ r, g, b }) => [byte(r), byte(g), byte(b)]);
