import { differenceCiede2000, type Lrgb } from 'culori';
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

const difference = differenceCiede2000();

/** How different two six-digit hex colours look: CIEDE2000. About 2 is just noticed side by side. */
export const colourDifference = (one: string, other: string, vision: ColourVision = 'full'): number =>
  difference(seen(one, vision), seen(other, vision));

function seen(hex: string, vision: ColourVision): Lrgb {
  const light = lightOf(hex);
  const [r = 0, g = 0, b = 0] = seenBy[vision].map((row) => {
    const left = row[0] * light[0] + row[1] * light[1] + row[2] * light[2];
    return Math.min(1, Math.max(0, left));
  });
  return { mode: 'lrgb', r, g, b };
}
