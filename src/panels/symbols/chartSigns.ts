import { depthTones } from '../../layers/depthTones.ts';
import {
  boxPath,
  type Drawing,
  type DrawnPath,
  levelPath,
  swatch,
  uprightPath,
} from '../../layers/drawing.ts';
import type { Palette } from '../../layers/palette.ts';

const edge = 'M22 0C27 7 17 14 23 22';
const shore = `${edge}H0V0Z`;
const across = 'M0 14C12 8 30 18 44 9';

/** What lies beneath the symbols, each on a bit of chart where land is to the west. */
export function chartSigns(palette: Palette): Record<string, Drawing> {
  const ground = { d: boxPath(0, 0, 44, 22), fill: palette.land };
  const coast: DrawnPath[] = [
    { d: shore, fill: palette.land },
    { d: edge, stroke: palette.coast, width: 1.3 },
  ];
  const tones = depthTones(palette);
  const step = 44 / tones.length;
  const boundary = { d: across, stroke: palette.boundary, width: 1.6 };
  return {
    coast: swatch(coast),
    shallow: swatch([
      { d: edge, stroke: palette.shelf, width: 18 },
      { d: edge, stroke: palette.shallow, width: 9 },
      ...coast,
    ]),
    depth: swatch(tones.map((fill, at) => ({ d: boxPath(at * step, 0, (at + 1) * step, 22), fill }))),
    settled: swatch([ground, boundary]),
    unsettled: swatch([ground, { ...boundary, dash: [4.8, 4] }]),
    inland: swatch([
      ground,
      { d: across, stroke: palette.river, width: 1.8 },
      { d: 'M8 3h9l4 4h-9Z', fill: palette.lake, stroke: palette.river, width: 1 },
    ]),
    graticule: swatch([
      { d: uprightPath(12, 0, 22) + levelPath(0, 44, 8), stroke: palette.graticule, width: 0.8 },
      { d: uprightPath(32, 0, 22), stroke: palette.graticule, width: 0.5 },
    ]),
  };
}
