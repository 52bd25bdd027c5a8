import type { LayerSpecification } from 'maplibre-gl';
import type { Atlas } from '../atlas/model/atlas.ts';
import { type Base, bases } from '../layers/bases.ts';
import { layersUnderLand, symbolLayers } from '../layers/list.ts';
import { ringLayers } from '../layers/rings.ts';
import { rulerLayers } from '../layers/ruler.ts';
import { mostlyEmpty, type Paint } from '../layers/symbol.ts';
import { withPictures } from './basePictures.ts';
import { baseStyleLayers } from './baseStyle.ts';
import { filledState } from './sourceData.ts';
import { themed } from './themed.ts';

/** What an atlas's symbols are drawn with on a base. */
export const paintOf = ({ sides }: Pick<Atlas, 'sides'>, { look, palette }: Base): Paint => ({
  base: look,
  palette,
  sides,
});

/** The base's layers with others right under its land. */
const underLand = (base: readonly LayerSpecification[], others: readonly LayerSpecification[]) =>
  base.flatMap((layer) => (layer.id === 'base:land' ? [...others, layer] : [layer]));

/** The layer, drawn only while its source has something in it, where that is mostly empty. */
function whileFilled(layer: LayerSpecification): LayerSpecification {
  if (!('source' in layer) || !mostlyEmpty.includes(layer.source)) return layer;
  const filled = ['global-state', filledState(layer.source)];
  return { ...layer, layout: { ...layer.layout, visibility: ['case', filled, 'visible', 'none'] } } as never;
}

/**
 * Every layer the map will ever have, of all bases, bottom first: what a reader chooses later is state. The site has them worked out when it is built.
 * @param pictures - names of the sources of bases that are pictures
 */
export function styleLayers(
  atlas: Pick<Atlas, 'sides'>,
  pictures: readonly string[],
): readonly LayerSpecification[] {
  const [first, ...others] = bases.map((base) => ({
    base: base.id,
    layers: [
      ...underLand(
        withPictures(baseStyleLayers(base.palette), pictures),
        layersUnderLand(paintOf(atlas, base)),
      ),
      ...symbolLayers(paintOf(atlas, base)),
      ...ringLayers(paintOf(atlas, base)),
      ...rulerLayers(paintOf(atlas, base)),
    ],
  }));
  if (!first) throw new Error('There is no base in src/layers/bases.ts.');
  return themed([first, ...others]).map(whileFilled);
}
