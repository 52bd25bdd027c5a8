import type { LayerSpecification } from 'maplibre-gl';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { chart } from '../../../src/layers/palette.ts';
import { baseSources, baseStyleLayers } from '../../../src/map/baseStyle.ts';
import { showMap } from './map.ts';

const { graticule } = baseSources({ url: '', maxZoom: 0, attribution: '' });
const topology: Topology = await (await fetch('base.topojson')).json();
const sources = Object.fromEntries(
  Object.entries(topology.objects).map(([name, object]) => [
    name,
    { type: 'geojson' as const, data: feature(topology, object as GeometryCollection) },
  ]),
);
const layers = baseStyleLayers(chart).map((layer) => {
  if (!('source-layer' in layer)) return layer;
  const { 'source-layer': source, ...rest } = layer;
  return { ...rest, source } as LayerSpecification;
});
showMap({ ...sources, ...(graticule && { graticule }) }, layers);
