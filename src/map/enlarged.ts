import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { times } from './times.ts';

/** Names and signs grow to at most this: larger ones hide more than they tell. */
const most = 1.5;

/** How much larger than usual the page's text is, by the reader's wish or the width of the screen, as far as the map follows. */
export const enlargement = (rem: number): number => Math.min(most, Math.max(1, rem / 16));

/** The style with names and signs `factor` times as large. Names along a line keep their size: their room is reckoned beforehand. */
export function enlarged(style: StyleSpecification, factor: number): StyleSpecification {
  if (factor === 1) return style;
  return { ...style, layers: style.layers.map((layer) => enlargedLayer(layer, factor)) };
}

function enlargedLayer(layer: LayerSpecification, factor: number): LayerSpecification {
  if (layer.type !== 'symbol' || (layer.layout?.['symbol-placement'] ?? 'point') !== 'point') return layer;
  const { 'text-size': text, 'icon-size': icon = 1, ...others } = layer.layout ?? {};
  const layout = {
    ...others,
    ...(text !== undefined && { 'text-size': times(text, factor) }),
    ...(others['icon-image'] !== undefined && { 'icon-size': times(icon, factor) }),
  };
  return { ...layer, layout: layout as typeof layer.layout };
}
