import type { Quantity } from '../../atlas/model/checkOutcome.ts';

/** A figure on a line from 0 to 100, with what rounding or tolerance allows. */
export interface ScaledFigure {
  low: number;
  middle: number;
  high: number;
}

/** Share of the line that stays free on each side. */
const margin = 0.12;

/**
 * Both figures on one line that begins at zero where that lets them be told apart, else near them. Null where their
 * units differ: such figures stand on no common line.
 */
export function checkScale(
  stated: Quantity,
  computed: Quantity,
): { stated: ScaledFigure; computed: ScaledFigure } | null {
  if (stated.unit !== computed.unit) return null;
  const ends = [stated, computed].flatMap(({ low, high, value }) => [low, high, value]);
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const isWide = least >= 0 && most - least > most / 4;
  const from = isWide ? 0 : least - (most - least) * 0.5;
  const span = (isWide ? most : most + (most - least) * 0.5) - from || 1;
  const at = (value: number) =>
    most === least ? 50 : 100 * (margin + (1 - 2 * margin) * ((value - from) / span));
  const scaled = ({ low, value, high }: Quantity): ScaledFigure => ({
    low: at(low),
    middle: at(value),
    high: at(high),
  });
  return { stated: scaled(stated), computed: scaled(computed) };
}
