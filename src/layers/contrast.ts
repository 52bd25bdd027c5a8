/**
 * Contrast ratio of two six-digit hex colours, 1 to 21, by the definition of WCAG 2.2
 * (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio).
 */
export function contrastRatio(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [relativeLuminance(one), relativeLuminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Red, green and blue of a six-digit hex colour, 0 to 255. */
const channelsOf = (hex: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** The colour, as six-digit hex, that one laid on another with an opacity of 0 to 1 comes to. */
export function laidOn(colour: string, ground: string, opacity: number): string {
  const grounds = channelsOf(ground);
  const channels = channelsOf(colour).map((over, at) => {
    const under = grounds[at] ?? 0;
    return Math.round(under + (over - under) * opacity)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${channels.join('')}`;
}

/**
 * The least strength, in twentieths, at which `drawn` has this contrast with each ground it is drawn on; 1 where none has.
 * What is drawn stronger must not have less.
 */
export function strengthFor(
  ratio: number,
  grounds: readonly string[],
  drawn: (ground: string, strength: number) => string,
): number {
  const isEnough = (strength: number) =>
    grounds.every((ground) => contrastRatio(drawn(ground, strength), ground) >= ratio);
  let [least, most] = [1, 20];
  while (least < most) {
    const middle = Math.floor((least + most) / 2);
    if (isEnough(middle / 20)) most = middle;
    else least = middle + 1;
  }
  return least / 20;
}

/** A six-digit hex colour with an opacity of 0 to 1, as eight digits. */
export const withOpacity = (colour: string, opacity: number): string =>
  colour +
  Math.round(255 * opacity)
    .toString(16)
    .padStart(2, '0');

/** The amount of light, 0 to 1, of each value of a channel (sRGB, IEC 61966-2-1): worked out once, as a style asks for it some ten thousand times. */
const lights = Array.from({ length: 256 }, (_, value) =>
  value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
);

/** Red, green and blue of a six-digit hex colour as amounts of light, 0 to 1. */
export function lightOf(hex: string): [red: number, green: number, blue: number] {
  const [red = 0, green = 0, blue = 0] = channelsOf(hex).map((channel) => lights[channel]);
  return [red, green, blue];
}

function relativeLuminance(hex: string): number {
  const [red, green, blue] = lightOf(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
