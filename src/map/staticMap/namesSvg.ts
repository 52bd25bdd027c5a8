import { escaped } from '../../atlas/openData/xmlText.ts';
import { type Spot, short } from './plane.ts';

/** Letters that begin at a spot, pixels from where the name stands, and run on level, or so many degrees clockwise from it. */
export interface Run {
  letters: string;
  at: Spot;
  degrees?: number;
}

/** A name as it stands on the map; sizes in pixels. */
export interface PlacedName {
  /** Of the feature it names. */
  id: string;
  /** What it names, from the frame's upper left corner. */
  spot: Spot;
  font: string;
  size: number;
  /** Between two letters. */
  spacing: number;
  colour: string;
  halo: { colour: string; width: number };
  runs: Run[];
}

/** A sign that comes and goes with its name. */
export interface PlacedSign {
  spot: Spot;
  image: string;
}

/** What gives way to other names and signs, as far as it has a place: pixels of a frame. */
export interface Placed {
  names: PlacedName[];
  signs: PlacedSign[];
}

/** Names as SVG's own text, in the page's own fonts, each moved to where it stands: `corner` is where the frame begins in the picture. */
export function namesSvg(names: readonly PlacedName[], [left, top]: Spot): string {
  return names.map((name) => nameSvg(name, [name.spot[0] + left, name.spot[1] + top])).join('');
}

function nameSvg({ font, size, spacing, colour, halo, runs }: PlacedName, [x, y]: Spot): string {
  const weight = font.includes('SemiBold') ? ' font-weight="600"' : '';
  const slant = font.includes('Italic') ? ' font-style="italic"' : '';
  const look = `font-size="${short(size)}"${weight}${slant} fill="${colour}" stroke="${halo.colour}" stroke-width="${short(2 * halo.width)}"`;
  const level = runs.every(({ degrees }) => degrees === undefined);
  const text = level
    ? runs
        .map(
          ({ letters, at }) =>
            `<tspan x="${short(at[0])}" y="${short(at[1])}">${escaped(letters.trimEnd())}</tspan>`,
        )
        .join('')
    : escaped(runs.map(({ letters }) => letters).join(''));
  const list = (of: (run: Run) => number) => runs.map((run) => short(of(run))).join(' ');
  const places = level
    ? ` letter-spacing="${short(spacing)}"`
    : ` x="${list(({ at }) => at[0])}" y="${list(({ at }) => at[1])}" rotate="${list(({ degrees = 0 }) => degrees)}"`;
  return `<text transform="translate(${short(x)} ${short(y)})" ${look}${places}>${text}</text>`;
}
