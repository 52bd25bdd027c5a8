import type { LayerSpecification } from 'maplibre-gl';
import { chart } from '../../../src/layers/palette.ts';
import { baseSources, baseStyleLayers } from '../../../src/map/baseStyle.ts';
import { showMap } from './map.ts';

const { graticule } = baseSources({ url: '', maxZoom: 0, attribution: '' });
const files = ['land', 'lake', 'river', 'boundary'];
const sources = Object.fromEntries(
  files.map((name) => [name, { type: 'geojson' as const, data: `${name}.geojson` }]),
);
const layers = baseStyleLayers(chart).map((layer) => {
  if (!('source-layer' in layer)) return layer;
  const { 'source-layer': source, ...rest } = layer;
  return { ...rest, source } as LayerSpecification;
});
showMap({ ...sources, ...(graticule && { graticule }) }, layers);
