import type { LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { boxPath, type Drawing, type DrawnPath } from './drawing.ts';
import { emptyPicture } from './emptyPicture.ts';
import { imageName } from './imageName.ts';
import { type Paint, sourceNames } from './symbol.ts';

/** Begins the names of the badges' images and style layers. */
export const comparisonBadge = 'comparison-badge';

const badgeShares = ['one', 'other', 'both'] as const;

/** Which sides a badge stands for. */
export type BadgeShare = (typeof badgeShares)[number];

/** Half of the badge's width and height, pixels, and the light rim that sets it off from what lies under it. */
const half = { width: 12, height: 6.5 };
const rim = 3;

/** Strokes of the letters A and B in a box of 6 by 8, from its upper left corner. */
const letters = {
  one: (x: number, y: number) => `M${x} ${y + 8}l3 -8l3 8M${x + 1.1} ${y + 5.2}h3.8`,
  other: (x: number, y: number) =>
    `M${x + 0.6} ${y}v8h2.8a2.2 2.2 0 0 0 0 -4.4h-2.8h2.3a1.8 1.8 0 0 0 0 -3.6z`,
};

/**
 * What tells the sides of a comparison apart without colour: the left half is the first side's, the right half the
 * second's, and filled with its letter where this side has it. The one definition behind map and legend.
 */
export function badgeDrawing(share: BadgeShare, { palette }: Pick<Paint, 'palette'>): Drawing {
  const [x, y] = [half.width + rim, half.height + rim];
  const box = (from: number, to: number) => boxPath(from, y - half.height, to, y + half.height);
  const whole = box(x - half.width, x + half.width);
  const part = (side: 'one' | 'other', d: string, letter: string): DrawnPath[] =>
    share === side || share === 'both'
      ? [
          { d, fill: palette.ink },
          { d: letter, stroke: palette.halo, width: 1.6 },
        ]
      : [];
  const paths: DrawnPath[] = [
    { d: whole, fill: palette.halo, stroke: palette.halo, width: rim + 1.5 },
    ...part('one', box(x - half.width, x), letters.one(x - 9, y - 4)),
    ...part('other', box(x, x + half.width), letters.other(x + 3.5, y - 4)),
    { d: whole, stroke: palette.ink, width: 1.6 },
  ];
  return { width: 2 * x, height: 2 * y, paths };
}

/** The style layers of the badges: above all marks, none ever left out, and names keep clear of them. */
export function comparisonLayers(paint: Paint): LayerSpecification[] {
  // Beside the spot's own mark, above an area's own name.
  const lifts = [1, 2, 3, 4, 5].flatMap((lines) => [lines, ['literal', [0, -10 - 8 * lines]]]);
  const offset = ['match', ['get', 'lines'], ...lifts, ['literal', [16, -13]]] as never;
  const layer = (name: string, layout: SymbolLayerSpecification['layout']): LayerSpecification => ({
    id: `${comparisonBadge}:${name}`,
    type: 'symbol',
    source: sourceNames.badges,
    layout: { 'icon-offset': offset, ...layout },
  });
  return [
    layer('badge', {
      'icon-image': ['concat', `${paint.base}:${comparisonBadge}/`, ['get', 'share'], '///'],
      // What both have lies on top.
      'symbol-sort-key': ['match', ['get', 'share'], 'both', 2, 1],
      'icon-overlap': 'always',
    }),
    // Names of waters may lie over what is always there, but not over this.
    layer('badge-clear', {
      'icon-image': emptyPicture.name,
      'icon-padding': [half.height - emptyPicture.height / 2 + 2, half.width - emptyPicture.width / 2 + 2],
      'icon-overlap': 'never',
    }),
  ];
}

/** All badges on a base, by the names under which the map asks for them. */
export const badgeImages = (paint: Paint): [string, Drawing][] =>
  badgeShares.map((share) => [
    imageName(comparisonBadge, share, null, paint.base),
    badgeDrawing(share, paint),
  ]);
