import type { LayerSpecification, SourceSpecification } from 'maplibre-gl';
import { chart } from '../../../src/layers/palette.ts';
import { baseSources, baseStyleLayers } from '../../../src/map/baseStyle.ts';
import { showMap } from './map.ts';

/** Shows the chart with a source for each of its layers; layers without one, as the sea's floor, are left out. */
export function showRival(sources: Record<string, SourceSpecification>): void {
  const { graticule } = baseSources({ url: '', maxZoom: 0, attribution: '' });
  const layers = baseStyleLayers(chart).flatMap((layer): LayerSpecification[] => {
    if (!('source-layer' in layer)) return [layer];
    const { 'source-layer': source = '', ...rest } = layer;
    return source in sources ? [{ ...rest, source } as LayerSpecification] : [];
  });
  showMap({ ...sources, ...(graticule && { graticule }) }, layers);
}
