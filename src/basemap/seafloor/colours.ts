/** Red, green, blue; 0 to 255. */
export type Rgb = [red: number, green: number, blue: number];

/** How many shades lie between the deepest and the shallowest water: more than the eye tells apart. */
const SHADES = 256;

/** The shades from the first colour over the others, evenly spaced, to the last. Six-digit hex; two or more. */
export function tonesOf(colours: readonly string[]): Rgb[] {
  const stops = colours.map(rgbOf);
  return Array.from({ length: SHADES }, (_, shade) => {
    const place = (shade / (SHADES - 1)) * (stops.length - 1);
    const before = Math.min(Math.floor(place), stops.length - 2);
    return mixed(stops[before] ?? [0, 0, 0], stops[before + 1] ?? [0, 0, 0], place - before);
  });
}

function rgbOf(hex: string): Rgb {
  const part = (start: number) => Number.parseInt(hex.slice(start, start + 2), 16);
  return [part(1), part(3), part(5)];
}

function mixed(one: Rgb, other: Rgb, share: number): Rgb {
  const between = (at: 0 | 1 | 2) => Math.round(one[at] * (1 - share) + other[at] * share);
  return [between(0), between(1), between(2)];
}
