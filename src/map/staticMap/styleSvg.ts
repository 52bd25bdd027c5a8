import {
  featureFilter,
  type LayerSpecification,
  type StyleSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Feature, Geometry } from 'geojson';
import type { BBox } from '../../atlas/model/geometry.ts';
import type { Drawing } from '../../layers/drawing.ts';
import type { PlacedSign } from './namesSvg.ts';
import { type Plane, planeOf, type Size } from './plane.ts';
import { areaSvg, type DrawnFeature, lineSvg } from './shapeSvg.ts';
import { centred, isAlwaysSeen, signSvg } from './signSvg.ts';
import { type Globals, valueReader } from './values.ts';

/** A view of a style that needs no MapLibre: what it draws as areas, lines and signs, without names and what gives way to them. */
export interface StaticView {
  style: StyleSpecification;
  /** Of each source the features, or of each `source/source-layer`. */
  data: Readonly<Record<string, readonly Feature[]>>;
  /** Values of `global-state`. */
  state?: Record<string, unknown>;
  /** Values of `feature-state`, by the features' own `id`. */
  featureStates?: ReadonlyMap<string, object>;
  /** Signs and patterns, by the names that the style has for them. */
  drawings?: ReadonlyMap<string, Drawing>;
  /** What is to be seen whole, degrees; east may be above 180. */
  box: BBox;
  /** What it is fitted into, pixels: the style is drawn for the zoom at which it fits. */
  frame: Size;
  /** What is drawn beyond each edge of the frame, pixels: other screens are wider, or higher. */
  beyond?: Size;
  /** Signs that give way to others, where they have a place, pixels of the frame. */
  signs?: readonly PlacedSign[];
}

/** A view drawn, and where what is to be seen whole lies in it: pixels from its left upper corner. */
export interface StaticPicture extends Size {
  svg: string;
  box: Plane['box'];
}

/**
 * The view as SVG, for build time, in Mercator's projection. Where its `box` is fitted into a frame, it lies as MapLibre lays
 * the same box fitted to the same frame.
 */
export function styleSvg(view: StaticView): StaticPicture {
  const { style, state = {}, box, frame, beyond = { width: 0, height: 0 }, drawings, signs = [] } = view;
  const plane = planeOf(box, frame, beyond);
  const { width, height, zoom } = plane;
  const globals = { zoom, globalState: state };
  const layers = style.layers
    .filter(({ minzoom = 0, maxzoom = 24 }) => minzoom <= zoom && zoom < maxzoom)
    .map((layer) => layerSvg(layer, view, globals, plane));
  const placed = signs.map(({ spot: [x, y], image }) => {
    const drawing = drawings?.get(image);
    return drawing ? centred(drawing, [x + beyond.width, y + beyond.height]) : '';
  });
  const seen = `viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`;
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" ${seen}>${layers.join('')}${placed.join('')}</svg>`,
    width,
    height,
    box: plane.box,
  };
}

function layerSvg(
  layer: LayerSpecification,
  { data, featureStates = new Map(), drawings = new Map() }: StaticView,
  globals: Globals,
  plane: Plane,
): string {
  const look = valueReader(layer, globals);
  if (layer.type === 'background') {
    const colour = look('background-color', { type: 3, properties: {} }, {});
    return `<rect width="${plane.width}" height="${plane.height}" fill="${colour}"/>`;
  }
  if (layer.type !== 'fill' && layer.type !== 'line' && !isAlwaysSeen(layer)) return '';
  const features = data['source-layer' in layer ? `${layer.source}/${layer['source-layer']}` : layer.source];
  const { filter } = featureFilter(layer.filter, `${layer.id}.filter`, globals.globalState);
  const drawn = (features ?? []).flatMap((feature): DrawnFeature[] => {
    const read = { type: typeOf(feature.geometry), properties: feature.properties ?? {} };
    if (!filter(globals, read)) return [];
    const state = featureStates.get(String(feature.properties?.id)) ?? {};
    return [{ geometry: feature.geometry, value: (property) => look(property, read, state) }];
  });
  if (layer.type === 'symbol') return signSvg(drawn, plane, drawings);
  return layer.type === 'fill'
    ? areaSvg(layer.id, drawn, plane, drawings)
    : lineSvg(layer.id, drawn, plane, drawings);
}

/** MapLibre's number for a kind of geometry. */
function typeOf({ type }: Geometry): 1 | 2 | 3 {
  if (type.endsWith('Point')) return 1;
  return type.endsWith('LineString') ? 2 : 3;
}
