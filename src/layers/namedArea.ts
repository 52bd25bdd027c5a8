import { everyBasis } from '../atlas/model/feature.ts';
import { waterKinds } from '../atlas/model/kinds.ts';
import { dashes } from './dashes.ts';
import {
  byBasis,
  bySide,
  colourBySide,
  dimmed,
  dimmedUnlessHovered,
  ofSymbol,
  whenPointedAt,
} from './expressions.ts';
import { hatchPicture } from './hatch.ts';
import { imageNameOfFeature } from './imageName.ts';
import { islandHalo, limitWidths, namedAreaColour, namedAreaSwatch } from './namedAreaSwatch.ts';
import { nameLookOfPlace } from './nameLook.ts';
import { layersOf, onlyMeant } from './styleLayer.ts';
import { type MapSymbol, sideNumber, sourceNames } from './symbol.ts';

const id = 'named-area';
const layer = layersOf(id, sourceNames.features);

/** Kinds whose areas end at their coasts. */
const islandKinds = ['island', 'island-group'];

/** Waters and islands are told by their coast and name, as on a paper chart, until they are pointed at. */
const isToldByCoast = ['in', ['get', 'kind'], ['literal', [...waterKinds, ...islandKinds]]];

/** A sea, strait, region, country or island the texts name. Without a known edge land is dots only, and waters and islands not even that. */
export const namedArea: MapSymbol = {
  id,
  form: 'area',
  nameLook: nameLookOfPlace,
  bases: everyBasis,
  explainedBy: ['named'],
  // Around a group of islands a halo: dots would be lost on them. Opaque, and under the land: a line that is seen
  // through shows every joint of a ragged coast.
  underLand: (paint) => [
    layer('halo', 'line', ['all', ofSymbol(id, 'named'), ['==', ['get', 'kind'], 'island-group']], {
      layout: { 'line-join': 'round' },
      paint: { 'line-color': bySide(paint, (side) => islandHalo(paint, side)), 'line-width': 12 },
    }),
  ],
  layers: (paint) => {
    const colour = colourBySide(paint, paint.palette.waterLabel);
    const dots = (strength: number) => ({
      paint: {
        'fill-pattern': imageNameOfFeature(id, 'dots', paint.base),
        'fill-opacity': whenPointedAt(0.7, dimmed(strength)),
      },
    });
    return [
      layer('tint', 'fill', ofSymbol(id, 'stated', 'derived', 'schematic'), {
        paint: { 'fill-color': colour, 'fill-opacity': dimmedUnlessHovered(0.07, 0.18) },
      }),
      layer('dots', 'fill', ['all', ofSymbol(id, 'named'), ['!', isToldByCoast]], dots(0.26)),
      layer('dots-meant', 'fill', ['all', ofSymbol(id, 'named'), isToldByCoast], {
        ...dots(0),
        ...onlyMeant,
      }),
      layer('limit', 'line', ofSymbol(id, 'stated', 'derived', 'schematic'), {
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': colour,
          'line-width': byBasis(limitWidths, limitWidths.stated),
          'line-dasharray': byBasis(dashes.line, [1]),
          'line-opacity': dimmed(0.9),
        },
      }),
    ];
  },
  swatch: namedAreaSwatch,
  images: {
    dots: (style, paint) =>
      hatchPicture('dots', sideNumber(paint, style.side), namedAreaColour(paint, style.side)),
  },
};
