import { lightOf } from './contrast.ts';

/** Ways of seeing colour: full, and without the long-, middle- or short-wave cones. */
export type ColourVision = 'full' | 'protanopia' | 'deuteranopia' | 'tritanopia';

type Triple = readonly [number, number, number];

/**
 * What is left of linear sRGB, from Machado, Oliveira and Fernandes, “A Physiologically-based Model for Simulation of
 * Color Vision Deficiency” (2009), severity 1.
 */
const seenBy: Record<ColourVision, readonly [Triple, Triple, Triple]> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** All ways of seeing colour that a difference is judged by. */
export const colourVisions = Object.keys(seenBy) as ColourVision[];

/**
 * How different two six-digit hex colours look: CIEDE2000 (CIE 142-2001; Sharma, Wu and Dalal 2005), D65. About 2 is
 * just noticed side by side.
 */
export function colourDifference(one: string, other: string, vision: ColourVision = 'full'): number {
  return ciede2000(labOf(one, vision), labOf(other, vision));
}

function labOf(hex: string, vision: ColourVision): Triple {
  const linear = lightOf(hex);
  const clamp = (value: number) => Math.min(1, Math.max(0, value));
  const [r, g, b] = seenBy[vision].map((row) => clamp(dot(row, linear))) as unknown as Triple;
  const [x, y, z] = [
    dot([0.4124564, 0.3575761, 0.1804375], [r, g, b]) / 0.95047,
    dot([0.2126729, 0.7151522, 0.072175], [r, g, b]),
    dot([0.0193339, 0.119192, 0.9503041], [r, g, b]) / 1.08883,
  ].map((value) =>
    value > 216 / 24389 ? Math.cbrt(value) : ((24389 / 27) * value + 16) / 116,
  ) as unknown as Triple;
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const dot = (a: Triple, b: Triple): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const cosine = (degrees: number): number => Math.cos(radians(degrees));
const seventh = (chroma: number): number => Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));

/** Hue in degrees, 0 to 360; 0 for grey. */
function hueOf(a: number, b: number): number {
  if (a === 0 && b === 0) return 0;
  return ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;
}

function ciede2000([l1, a1, b1]: Triple, [l2, a2, b2]: Triple): number {
  const grey = 0.5 * (1 - seventh((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2));
  const [p1, p2] = [(1 + grey) * a1, (1 + grey) * a2];
  const [c1, c2] = [Math.hypot(p1, b1), Math.hypot(p2, b2)];
  const [h1, h2] = [hueOf(p1, b1), hueOf(p2, b2)];
  const isGrey = c1 * c2 === 0;
  const turn = h2 - h1;
  const hueStep = isGrey ? 0 : turn > 180 ? turn - 360 : turn < -180 ? turn + 360 : turn;
  const hueShift = 2 * Math.sqrt(c1 * c2) * Math.sin(radians(hueStep / 2));
  const lightness = (l1 + l2) / 2;
  const chroma = (c1 + c2) / 2;
  const isFar = !isGrey && Math.abs(turn) > 180;
  const hue = isGrey ? h1 + h2 : (h1 + h2 + (isFar ? (h1 + h2 < 360 ? 360 : -360) : 0)) / 2;
  const weight =
    1 -
    0.17 * cosine(hue - 30) +
    0.24 * cosine(2 * hue) +
    0.32 * cosine(3 * hue + 6) -
    0.2 * cosine(4 * hue - 63);
  const perLightness = 1 + (0.015 * (lightness - 50) ** 2) / Math.sqrt(20 + (lightness - 50) ** 2);
  const perChroma = 1 + 0.045 * chroma;
  const perHue = 1 + 0.015 * chroma * weight;
  const rotation = -Math.sin(radians(60 * Math.exp(-(((hue - 275) / 25) ** 2)))) * 2 * seventh(chroma);
  const [dl, dc, dh] = [(l2 - l1) / perLightness, (c2 - c1) / perChroma, hueShift / perHue];
  return Math.sqrt(dl * dl + dc * dc + dh * dh + rotation * dc * dh);
}
