import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { Atlas } from '../atlas/model/atlas.ts';
import { type Base, bases, type LookId } from '../layers/bases.ts';
import { layersUnderLand, symbolLayers } from '../layers/list.ts';
import { ringLayers } from '../layers/rings.ts';
import { rulerLayers } from '../layers/ruler.ts';
import { mostlyEmpty, type Paint, sourceNames } from '../layers/symbol.ts';
import type { Choices } from '../state/choices.ts';
import { withPictures } from './basePictures.ts';
import { baseStyleLayers } from './baseStyle.ts';
import { featureSources } from './featureSource.ts';
import { mapState } from './globalState.ts';
import { mapData } from './mapData.ts';
import { meantBy } from './meant.ts';
import { filledState } from './sourceData.ts';
import { themed } from './themed.ts';

/** What the symbols are drawn with on a base. */
export function paintOf(atlas: Atlas, base: Base): Paint {
  return { base: base.look, palette: base.palette, sides: atlas.sides };
}

/** The base's layers with others right under its land. */
const underLand = (base: readonly LayerSpecification[], others: readonly LayerSpecification[]) =>
  base.flatMap((layer) => (layer.id === 'base:land' ? [...others, layer] : [layer]));

/** The layer, drawn only while its source has something in it, where that is mostly empty. */
function whileFilled(layer: LayerSpecification): LayerSpecification {
  if (!('source' in layer) || !mostlyEmpty.includes(layer.source)) return layer;
  const filled = ['global-state', filledState(layer.source)];
  return { ...layer, layout: { ...layer.layout, visibility: ['case', filled, 'visible', 'none'] } } as never;
}

/** The layer as one of tiles, whose one layer has the source's name, where its source has such. */
function ofTiles(
  layer: LayerSpecification,
  sources: Record<string, SourceSpecification>,
): LayerSpecification {
  if (!('source' in layer) || layer.source !== sourceNames.features) return layer;
  return sources[layer.source]?.type === 'vector' ? { ...layer, 'source-layer': layer.source } : layer;
}

/**
 * The complete style: every source and layer the map will ever have, of all bases. What a reader chooses later
 * is state; `choices` only give its first values. `spriteOf` gives the absolute address of a base's signs. Pure; a test has MapLibre's own validator pass it.
 */
export function mapStyle(
  atlas: Atlas,
  featuresUrl: string,
  baseSources: Record<string, SourceSpecification>,
  spriteOf: (base: LookId) => string,
  choices: Choices,
): StyleSpecification {
  const names = Object.keys(baseSources);
  const variants = bases.map((base) => ({
    base: base.id,
    layers: [
      ...underLand(withPictures(baseStyleLayers(base.palette), names), layersUnderLand(paintOf(atlas, base))),
      ...symbolLayers(paintOf(atlas, base)),
      ...ringLayers(paintOf(atlas, base)),
      ...rulerLayers(paintOf(atlas, base)),
    ],
  }));
  const [first, ...others] = variants;
  if (!first) throw new Error('There is no base in src/layers/bases.ts.');
  const values = mapState(atlas, choices);
  const { base } = values;
  const state = Object.entries(values).map(([name, value]) => [name, { default: value }]);
  const sources = {
    ...baseSources,
    ...featureSources(featuresUrl, mapData(atlas, choices, meantBy(atlas, choices))),
  };
  const layers = themed([first, ...others]).map((layer) => ofTiles(whileFilled(layer), sources));
  return {
    version: 8,
    state: {
      ...Object.fromEntries([
        ...state,
        ...mostlyEmpty.map((source) => [filledState(source), { default: false }]),
      ]),
      rings: { default: '' },
    },
    transition: { duration: 0, delay: 0 },
    projection: { type: choices.projection },
    sprite: [{ id: base, url: spriteOf(base) }],
    sources,
    layers,
  };
}
