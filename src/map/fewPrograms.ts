import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';

/**
 * What the layers of a type say by expressions of the feature, with the value MapLibre takes where nothing is said. Each
 * mix of constants and such expressions, with or without the zoom, is a shader program of its own, which takes a tenth of a
 * second to compile.
 */
const saidByFeature: Partial<Record<LayerSpecification['type'], Record<string, unknown>>> = {
  fill: { 'fill-color': '#000000', 'fill-opacity': 1 },
  line: {
    'line-color': '#000000',
    'line-width': 1,
    'line-blur': 0,
    'line-offset': 0,
    'line-opacity': 1,
    // Unbroken.
    'line-dasharray': [1],
  },
  symbol: {
    'icon-opacity': 1,
    'text-color': '#000000',
    'text-halo-color': 'rgba(0, 0, 0, 0)',
    'text-halo-width': 0,
  },
};

/** Of these, what also goes by the zoom, as some layer's does. */
const saidByZoom: readonly string[] = ['fill-opacity', 'line-width'];

/** Of no colour of its own, an outline has the fill's, feature by feature, also where none is drawn. */
const withoutOutline = { 'fill-antialias': false, 'fill-outline-color': '#000000' };

/** What a picture takes the place of. */
const saidByPattern: readonly string[] = ['fill-color', 'line-dasharray'];

/**
 * The same style, drawn by fewer shader programs: layers of a type have the same mix of constant and feature-dependent
 * values, and fills no smoothed outline, which would show as hairlines along the borders of tiles.
 */
export function fewPrograms(style: StyleSpecification): StyleSpecification {
  return { ...style, layers: style.layers.map(likeItsType) };
}

function likeItsType(layer: LayerSpecification): LayerSpecification {
  const own = layer.paint as Record<string, unknown> | undefined;
  const plain = layer.type === 'fill' ? { ...own, ...withoutOutline } : own;
  const said = saidByFeature[layer.type];
  // The base's many positions are better off with constants, but for the few that are dashed.
  const isOfMany = layer.id.startsWith('base:') && !(own && 'line-dasharray' in own);
  if (!said || isOfMany) return { ...layer, ...(plain && { paint: plain }) } as LayerSpecification;
  const hasPattern = own !== undefined && `${layer.type}-pattern` in own;
  const paint = Object.entries(said)
    .filter(([name]) => !(hasPattern && saidByPattern.includes(name)))
    .map(([name, usual]) => {
      const value = own?.[name] ?? usual;
      // MapLibre leaves out what it knows not to be seen.
      if (name === 'icon-opacity' && value === 0) return [name, value];
      return [name, saidByZoom.includes(name) ? byZoom(byFeature(value)) : byFeature(value)];
    });
  return { ...layer, paint: { ...plain, ...Object.fromEntries(paint) } } as LayerSpecification;
}

const goesByZoom = (value: unknown): boolean => JSON.stringify(value).includes('["zoom"]');

const goesByFeature = (value: unknown): boolean => /\["(get|has|feature-state)"/.test(JSON.stringify(value));

/** The value, as an expression of the feature; of a curve by zoom, which MapLibre wants outermost, each of its values. */
function byFeature(value: unknown): unknown {
  if (goesByFeature(value)) return value;
  if (goesByZoom(value))
    return (value as unknown[]).map((part, at) => (at > 3 && at % 2 === 0 ? byFeature(part) : part));
  // A list of numbers is a value, a list that begins with a name is an expression.
  const read = Array.isArray(value) && typeof value[0] === 'number' ? ['literal', value] : value;
  return ['case', ['has', 'id'], read, read];
}

/** The same value at every zoom, as a curve. */
const byZoom = (value: unknown): unknown =>
  goesByZoom(value) ? value : ['interpolate', ['linear'], ['zoom'], 0, value, 24, value];
