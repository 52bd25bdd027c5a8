import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';

/**
 * What the layers of a type say by expressions of the feature, with the value MapLibre takes where nothing is said. Each
 * mix of constants and such expressions is a shader program of its own, which takes a tenth of a second to compile.
 */
const saidByFeature: Partial<Record<LayerSpecification['type'], Record<string, unknown>>> = {
  line: {
    'line-color': '#000000',
    'line-width': 1,
    'line-blur': 0,
    'line-offset': 0,
    'line-opacity': 1,
  },
  symbol: {
    'icon-opacity': 1,
    'text-color': '#000000',
    'text-halo-color': 'rgba(0, 0, 0, 0)',
    'text-halo-width': 0,
  },
};

/**
 * The same style, drawn by fewer shader programs: layers of a type have the same mix of constant and feature-dependent
 * values, and fills no outline, which no picture of ours shows.
 */
export function fewPrograms(style: StyleSpecification): StyleSpecification {
  return { ...style, layers: style.layers.map(likeItsType) };
}

function likeItsType(layer: LayerSpecification): LayerSpecification {
  if (layer.type === 'fill') return { ...layer, paint: { ...layer.paint, 'fill-antialias': false } };
  const said = saidByFeature[layer.type];
  // The base's many positions are better off with constants.
  if (!said || layer.id.startsWith('base:')) return layer;
  const own = layer.paint as Record<string, unknown> | undefined;
  const paint = Object.entries(said).map(([name, usual]) => [name, byFeature(own?.[name] ?? usual)]);
  return { ...layer, paint: { ...own, ...Object.fromEntries(paint) } } as LayerSpecification;
}

/** The value, as an expression of the feature. One by zoom stays: MapLibre wants the zoom outermost. */
const byFeature = (value: unknown): unknown =>
  JSON.stringify(value).includes('["zoom"]') ? value : ['case', ['has', 'id'], value, value];
