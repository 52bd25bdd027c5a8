import { dashes, dashOf } from './dashes.ts';
import { type DrawnPath, linePath, swatch, swatchSize } from './drawing.ts';
import { byBasis, colourBySide, dimmed, dimmedUnlessHovered, shownOf } from './expressions.ts';
import { inwards, type MapSymbol, type MarkStyle, type Paint, sideColour, sourceNames } from './symbol.ts';

const id = 'air-zone';

const width = 1.8;

function swatchOf(style: MarkStyle, paint: Paint) {
  const colour = sideColour(paint, style.side);
  const middle = swatchSize.height / 2;
  const band: DrawnPath = {
    d: linePath([
      [3, middle + 4],
      [41, middle + 4],
    ]),
    stroke: colour,
    width: 8,
    opacity: 0.2,
  };
  if (style.basis === 'named')
    return swatch([
      {
        ...band,
        width: 16,
        d: linePath([
          [3, middle],
          [41, middle],
        ]),
      },
    ]);
  return swatch([
    band,
    {
      d: linePath([
        [3, middle],
        [41, middle],
      ]),
      stroke: colour,
      width,
      // A swatch has room for two of the long dashes, a little shorter.
      ...dashOf('zone', style.basis, (width * 11) / 16),
    },
  ]);
}

/** Air defence identification zones and the like: long dashes, and a pale band on the inner side of the limit. */
export const airZone: MapSymbol = {
  id,
  title: 'Air zone',
  form: 'area',
  nameLook: () => 'zone',
  bases: ['stated', 'derived', 'named', 'schematic'],
  explainedBy: ['stated', 'derived'],
  hitRadius: 12,
  layers: (paint) => [
    {
      id: `${id}:tint`,
      type: 'fill',
      source: sourceNames.features,
      filter: shownOf(id),
      paint: { 'fill-color': colourBySide(paint), 'fill-opacity': dimmedUnlessHovered(0.035, 0.12) },
    },
    {
      id: `${id}:band`,
      type: 'line',
      source: sourceNames.features,
      filter: shownOf(id),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colourBySide(paint),
        'line-width': byBasis({ named: 20 }, 8),
        'line-blur': byBasis({ named: 18 }, 0),
        'line-offset': byBasis({ named: 10 * inwards }, 4 * inwards),
        'line-opacity': byBasis({ stated: dimmed(0.22) }, dimmed(0.13)),
      },
    },
    {
      id: `${id}:limit`,
      type: 'line',
      source: sourceNames.features,
      filter: shownOf(id, 'stated', 'derived', 'schematic'),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colourBySide(paint),
        'line-width': width,
        'line-dasharray': byBasis(
          { derived: dashes.zone.derived, schematic: dashes.zone.schematic },
          dashes.zone.stated,
        ),
        'line-opacity': dimmed(0.95),
      },
    },
  ],
  swatch: swatchOf,
};
