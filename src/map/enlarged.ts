import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { times } from './times.ts';

/** Names and signs grow to at most this: larger ones hide more than they tell. */
const most = 1.5;

/** How much larger than usual the page's text is, by the reader's wish or the width of the screen, as far as the map follows. */
export const enlargement = (rem: number): number => Math.min(most, Math.max(1, rem / 16));

/** The style with names and signs `factor` times as large. Signs along a line keep their size, that of the line. */
export function enlarged(style: StyleSpecification, factor: number): StyleSpecification {
  if (factor === 1) return style;
  return { ...style, layers: style.layers.map((layer) => enlargedLayer(layer, factor)) };
}

function enlargedLayer(layer: LayerSpecification, factor: number): LayerSpecification {
  if (layer.type !== 'symbol') return layer;
  const atSpot = (layer.layout?.['symbol-placement'] ?? 'point') === 'point';
  const layout: Record<string, unknown> = { ...layer.layout };
  const { 'text-size': text, 'icon-size': icon = 1, 'icon-image': image } = layout;
  if (text !== undefined) layout['text-size'] = times(text, factor);
  if (atSpot && image !== undefined) layout['icon-size'] = times(icon, factor);
  return { ...layer, layout: layout as typeof layer.layout };
}
