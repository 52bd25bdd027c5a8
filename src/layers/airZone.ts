import { everyBasis } from '../atlas/model/feature.ts';
import { dashes, dashOf } from './dashes.ts';
import { type DrawnPath, levelPath, swatch, swatchSize } from './drawing.ts';
import { byBasis, colourBySide, dimmed, ofSymbol, unlessHovered, whenPointedAt } from './expressions.ts';
import { layersOf, onlyMeant } from './styleLayer.ts';
import { inwards, type MapSymbol, type MarkStyle, type Paint, sideColour, sourceNames } from './symbol.ts';

const id = 'air-zone';
const layer = layersOf(id, sourceNames.features);

/** Of the limit while the zone is meant, and of the legend's; else it is a hairline. */
const width = 1.8;

/** How much of its party's colour a limit has until the zone is meant: zones lie under all that happens. */
const quiet = 0.4;

function swatchOf(style: MarkStyle, paint: Paint) {
  const colour = sideColour(paint, style.side);
  const middle = swatchSize.height / 2;
  const band: DrawnPath = {
    d: levelPath(3, 41, middle + 4),
    stroke: colour,
    width: 8,
    opacity: 0.2,
  };
  if (style.basis === 'named')
    return swatch([
      {
        ...band,
        width: 16,
        d: levelPath(3, 41, middle),
      },
    ]);
  return swatch([
    band,
    {
      d: levelPath(3, 41, middle),
      stroke: colour,
      width,
      // A swatch has room for two of the long dashes, a little shorter.
      ...dashOf('zone', style.basis, (width * 11) / 16),
    },
  ]);
}

/** Air defence identification zones and the like: a hairline of long dashes; while it is meant a stronger one, with a pale band on its inner side. */
export const airZone: MapSymbol = {
  id,
  form: 'area',
  nameLook: () => 'zone',
  bases: everyBasis,
  explainedBy: ['stated', 'derived'],
  layers: (paint) => [
    layer('tint', 'fill', ofSymbol(id), {
      paint: { 'fill-color': colourBySide(paint), 'fill-opacity': unlessHovered(0, 0.12) },
      ...onlyMeant,
    }),
    layer('soft', 'line', ofSymbol(id, 'named'), {
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colourBySide(paint),
        'line-width': 20,
        'line-blur': 18,
        'line-offset': 10 * inwards,
        'line-opacity': whenPointedAt(0.22, dimmed(0.13)),
      },
    }),
    layer('band', 'line', ofSymbol(id, 'stated', 'derived', 'schematic'), {
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colourBySide(paint),
        'line-width': 8,
        'line-offset': 4 * inwards,
        'line-opacity': whenPointedAt(0.22, 0),
      },
      ...onlyMeant,
    }),
    layer('limit', 'line', ofSymbol(id, 'stated', 'derived', 'schematic'), {
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colourBySide(paint),
        'line-width': whenPointedAt(width, 1),
        'line-dasharray': byBasis(
          { derived: dashes.zone.derived, schematic: dashes.zone.schematic },
          dashes.zone.stated,
        ),
        'line-opacity': whenPointedAt(1, dimmed(quiet)),
      },
    }),
  ],
  swatch: swatchOf,
};
