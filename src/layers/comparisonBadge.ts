import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { boxPath, circlePath, type Drawing, type DrawnPath } from './drawing.ts';
import { imageName } from './imageName.ts';
import { type Paint, sourceNames } from './symbol.ts';

/** Begins the names of the badges' images and style layers. */
export const comparisonBadge = 'comparison-badge';

const badgeForms = ['disc', 'tag'] as const;
const badgeShares = ['one', 'other', 'both'] as const;

/** At a spot a disc, on an area or line a tag with the sides' letters. */
export type BadgeForm = (typeof badgeForms)[number];

/** Which sides a badge stands for. */
export type BadgeShare = (typeof badgeShares)[number];

/** Half the disc, and half of the tag's width and height, pixels. */
const radius = 7;
const half = { width: 12, height: 6.5 };

/** Sizes with the light rim that sets a badge off from what lies under it. */
const rim = 3;
const size = {
  disc: { width: 2 * (radius + rim), height: 2 * (radius + rim) },
  tag: { width: 2 * (half.width + rim), height: 2 * (half.height + rim) },
} as const;

/** Strokes of the letters A and B in a box of 6 by 8, from its upper left corner. */
const letters = {
  one: (x: number, y: number) => `M${x} ${y + 8}l3 -8l3 8M${x + 1.1} ${y + 5.2}h3.8`,
  other: (x: number, y: number) =>
    `M${x + 0.6} ${y}v8h2.8a2.2 2.2 0 0 0 0 -4.4h-2.8h2.3a1.8 1.8 0 0 0 0 -3.6z`,
};

/**
 * What tells the sides of a comparison apart without colour: the left half is the first side's, the right half the
 * second's, and filled means that this side has it. The one definition behind map and legend.
 */
export function badgeDrawing(form: BadgeForm, share: BadgeShare, { palette }: Paint): Drawing {
  const { width, height } = size[form];
  const [x, y] = [width / 2, height / 2];
  const has = (side: 'one' | 'other') => share === side || share === 'both';
  const paths: DrawnPath[] = [];
  if (form === 'disc') {
    const sector = (sweep: 0 | 1) => `M${x} ${y - radius}a${radius} ${radius} 0 0 ${sweep} 0 ${2 * radius}Z`;
    const whole = circlePath(x, y, radius);
    paths.push({ d: whole, fill: palette.halo, stroke: palette.halo, width: rim + 1.5 });
    if (has('one')) paths.push({ d: sector(0), fill: palette.ink });
    if (has('other')) paths.push({ d: sector(1), fill: palette.ink });
    paths.push({ d: whole, stroke: palette.ink, width: 1.6 });
  } else {
    const box = (from: number, to: number) => boxPath(from, y - half.height, to, y + half.height);
    const whole = box(x - half.width, x + half.width);
    paths.push({ d: whole, fill: palette.halo, stroke: palette.halo, width: rim + 1.5 });
    if (has('one')) {
      paths.push({ d: box(x - half.width, x), fill: palette.ink });
      paths.push({ d: letters.one(x - 9, y - 4), stroke: palette.halo, width: 1.6 });
    }
    if (has('other')) {
      paths.push({ d: box(x, x + half.width), fill: palette.ink });
      paths.push({ d: letters.other(x + 3.5, y - 4), stroke: palette.halo, width: 1.6 });
    }
    paths.push({ d: whole, stroke: palette.ink, width: 1.6 });
  }
  return { width, height, paths };
}

/** The style layer of the badges: above all marks, and none ever left out. */
export function comparisonLayers(paint: Paint): LayerSpecification[] {
  const lifts = [1, 2, 3, 4, 5].flatMap((lines) => [lines, ['literal', [0, -10 - 8 * lines]]]);
  const above = ['match', ['get', 'lines'], ...lifts, ['literal', [0, -10]]];
  const offset = ['case', ['==', ['get', 'form'], 'disc'], ['literal', [12, -11]], above];
  const name = ['concat', `${comparisonBadge}/`, ['get', 'form'], '-', ['get', 'share'], `////${paint.base}`];
  return [
    {
      id: `${comparisonBadge}:badge`,
      type: 'symbol',
      source: sourceNames.badges,
      layout: {
        'icon-image': name as unknown as ExpressionSpecification,
        // Beside the spot's own mark, above an area's own name.
        'icon-offset': offset as never,
        // What both have lies on top.
        'symbol-sort-key': ['match', ['get', 'share'], 'both', 2, 1],
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
    },
  ];
}

/** All badges on a base, by the names under which the map asks for them. */
export function badgeImages(paint: Paint): [string, Drawing][] {
  return badgeForms.flatMap((form) =>
    badgeShares.map((share): [string, Drawing] => [
      imageName(comparisonBadge, `${form}-${share}`, null, paint.base),
      badgeDrawing(form, share, paint),
    ]),
  );
}
