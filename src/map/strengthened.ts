import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { times } from './times.ts';

/** Lines become this much wider; what stands back or shines through, this much stronger. */
const wider = 1.6;
const stronger = 1.7;

/** Wide by what they mean, not by how well they are to be seen: glows, bands beside a limit, drawn patterns. */
const keepWidth = ['line-blur', 'line-offset', 'line-gap-width', 'line-pattern'] as const;

/** Whether the reader asks their system for more contrast, or for its own few colours. */
export const wantsContrast = (): boolean =>
  window.matchMedia('(prefers-contrast: more), (forced-colors: active)').matches;

/** The style for readers who ask for more contrast: lines wider, and nothing as pale as usual. Areas keep their tint: names stand on them. */
export function strengthened(style: StyleSpecification): StyleSpecification {
  return { ...style, layers: style.layers.map(strengthenedLayer) };
}

function strengthenedLayer(layer: LayerSpecification): LayerSpecification {
  if (layer.type !== 'line' && layer.type !== 'symbol') return layer;
  const paint = Object.entries(layer.paint ?? {}).map(([name, value]): [string, unknown] => {
    if (name.endsWith('-opacity')) return [name, times(value, stronger, 1)];
    const isThin = name === 'line-width' && !keepWidth.some((other) => other in (layer.paint ?? {}));
    return [name, isThin ? times(value, wider) : value];
  });
  return { ...layer, paint: Object.fromEntries(paint) } as LayerSpecification;
}
