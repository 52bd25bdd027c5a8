import { dashes, dashOf } from './dashes.ts';
import { type DrawnPath, linePath, swatch, swatchSize } from './drawing.ts';
import { byBasis, colourBySide, dimmed, dimmedUnlessHovered, shownOf } from './expressions.ts';
import { imageNameOfFeature } from './imageName.ts';
import { type MapSymbol, type MarkStyle, type Paint, sideColour, sourceNames } from './symbol.ts';

const id = 'track';

const width = 2.2;
const arrow = { width: 14, height: 14 };

/** An arrowhead pointing right at `x`, `y`: filled where the course is known, open where it is an idea. */
function arrowhead(style: MarkStyle, paint: Paint, x: number, y: number): DrawnPath[] {
  const colour = sideColour(paint, style.side);
  const head = linePath(
    [
      [x - 5, y - 5],
      [x + 5, y],
      [x - 5, y + 5],
      [x - 2.4, y],
    ],
    true,
  );
  const open = style.basis === 'schematic' || style.basis === 'named';
  return [
    {
      d: head,
      fill: open ? paint.palette.halo : colour,
      stroke: open ? colour : paint.palette.halo,
      width: open ? 1.4 : 1,
    },
  ];
}

function swatchOf(style: MarkStyle, paint: Paint) {
  const colour = sideColour(paint, style.side);
  const middle = swatchSize.height / 2;
  const d = linePath([
    [3, middle],
    [41, middle],
  ]);
  const line: DrawnPath =
    style.basis === 'named'
      ? { d, stroke: colour, width: 10, opacity: 0.25 }
      : { d, stroke: colour, width, ...dashOf('line', style.basis, width) };
  return swatch([line, ...arrowhead(style, paint, 24, middle)]);
}

/** The way ships or aircraft took, with its direction. */
export const track: MapSymbol = {
  id,
  title: 'Track',
  form: 'line',
  nameLook: () => 'theme',
  bases: ['stated', 'derived', 'named', 'schematic'],
  explainedBy: ['stated', 'schematic'],
  hitRadius: 12,
  layers: (paint) => [
    {
      id: `${id}:casing`,
      type: 'line',
      source: sourceNames.features,
      filter: shownOf(id, 'stated', 'derived', 'schematic'),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': paint.palette.halo, 'line-width': width + 2.6, 'line-opacity': dimmed(0.75) },
    },
    {
      id: `${id}:line`,
      type: 'line',
      source: sourceNames.features,
      filter: shownOf(id),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colourBySide(paint),
        'line-width': byBasis({ named: 14, schematic: 1.8 }, width),
        'line-blur': byBasis({ named: 12 }, 0),
        'line-dasharray': byBasis(dashes.line, [1]),
        'line-opacity': dimmedUnlessHovered(1, 1),
      },
    },
    {
      id: `${id}:direction`,
      type: 'symbol',
      source: sourceNames.features,
      filter: shownOf(id),
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 110,
        'icon-image': imageNameOfFeature(id, 'arrow', paint.base),
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
      paint: { 'icon-opacity': dimmed(1) },
    },
  ],
  swatch: swatchOf,
  images: {
    arrow: (style, paint) => ({
      ...arrow,
      paths: arrowhead(style, paint, arrow.width / 2, arrow.height / 2),
    }),
  },
};
