import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { Atlas } from '../atlas/model/atlas.ts';
import type { LookId } from '../layers/bases.ts';
import { mostlyEmpty, sourceNames } from '../layers/symbol.ts';
import type { Choices } from '../state/choices.ts';
import { featureSources } from './featureSource.ts';
import { mapState } from './globalState.ts';
import { mapData } from './mapData.ts';
import { meantBy } from './meant.ts';
import { filledState } from './sourceData.ts';

/** The layer as one of tiles, whose one layer has the source's name, where its source has such. */
function ofTiles(
  layer: LayerSpecification,
  sources: Record<string, SourceSpecification>,
): LayerSpecification {
  if (!('source' in layer) || layer.source !== sourceNames.features) return layer;
  return sources[layer.source]?.type === 'vector' ? { ...layer, 'source-layer': layer.source } : layer;
}

/**
 * The complete style: every source and layer (`styleLayers`) the map will ever have, of all bases. What a reader chooses later
 * is state; `choices` only give its first values. `spriteOf` gives the absolute address of a base's signs. Pure; a test has MapLibre's own validator pass it.
 */
export function mapStyle(
  atlas: Atlas,
  layers: readonly LayerSpecification[],
  featuresUrl: string,
  baseSources: Record<string, SourceSpecification>,
  spriteOf: (base: LookId) => string,
  choices: Choices,
): StyleSpecification {
  const values = mapState(atlas, choices);
  const { base } = values;
  const state = Object.entries(values).map(([name, value]) => [name, { default: value }]);
  const sources = {
    ...baseSources,
    ...featureSources(featuresUrl, mapData(atlas, choices, meantBy(atlas, choices))),
  };
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
    layers: layers.map((layer) => ofTiles(layer, sources)),
  };
}
