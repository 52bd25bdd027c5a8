import {
  featureFilter,
  type LayerSpecification,
  normalizePropertyExpression,
  type StylePropertySpecification,
  type StyleSpecification,
  v8,
} from '@maplibre/maplibre-gl-style-spec';
import type { Feature, Geometry } from 'geojson';
import { toPlane } from '../../atlas/geometry/mercator.ts';
import { edgesOf, simpleGeometries } from '../../atlas/geometry/parts.ts';
import type { BBox, LngLat } from '../../atlas/model/geometry.ts';

/** A view of a style that needs no MapLibre: what it draws as areas and lines, without patterns, signs and names. */
export interface StaticView {
  style: StyleSpecification;
  /** Of each source the features, or of each `source/source-layer`. Longitudes run on past ±180. */
  data: Readonly<Record<string, readonly Feature[]>>;
  /** Values of `global-state`. */
  state?: Record<string, unknown>;
  /** Values of `feature-state`, by the features' own `id`. */
  featureStates?: ReadonlyMap<string, object>;
  /** What is to be seen whole, degrees; more is drawn around it. */
  box: BBox;
  /** That expressions are worked out for. */
  zoom: number;
  /** Pixels of the longer side of the box. */
  long: number;
}

/** A view drawn, and where what is to be seen whole lies in it: pixels from its left upper corner. */
export interface StaticPicture {
  svg: string;
  width: number;
  height: number;
  box: { x: number; y: number; width: number; height: number };
}

/** What lies around the box as shares of its sides: screens are wider, or higher. */
const around = { x: 0.36, y: 0.34 };

/**
 * The view as SVG, for build time, in Mercator's projection. Where its `box` is fitted into a frame, it lies as MapLibre lays
 * the same box fitted to the same frame.
 */
export function styleSvg(view: StaticView): StaticPicture {
  const { style, data, state = {}, featureStates = new Map(), box, zoom, long } = view;
  const plane = planeOf(box, long);
  const globals = { zoom, globalState: state };
  const layers = style.layers
    .filter(({ minzoom = 0, maxzoom = 24 }) => minzoom <= zoom && zoom < maxzoom)
    .map((layer) => layerSvg(layer, { data, featureStates, globals, plane }));
  const [x, y] = [Math.round(plane.width * around.x), Math.round(plane.height * around.y)];
  const [width, height] = [plane.width + 2 * x, plane.height + 2 * y];
  const seen = `viewBox="${plane.left - x} ${plane.top - y} ${width} ${height}" width="${width}" height="${height}"`;
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" ${seen}>${layers.join('')}</svg>`,
    width,
    height,
    box: { x, y, width: plane.width, height: plane.height },
  };
}

interface Globals {
  zoom: number;
  globalState: Record<string, unknown>;
}

interface Drawing extends Required<Pick<StaticView, 'data' | 'featureStates'>> {
  globals: Globals;
  plane: ReturnType<typeof planeOf>;
}

function layerSvg(layer: LayerSpecification, { data, featureStates, globals, plane }: Drawing): string {
  if (layer.type === 'background') {
    const colour = paintReader(layer, globals)('background-color', { type: 3, properties: {} }, {});
    // As large as the picture with what lies around the box.
    const { left, top, width, height } = plane;
    return `<rect x="${left - width}" y="${top - height}" width="${3 * width}" height="${3 * height}" fill="${colour}"/>`;
  }
  if (layer.type !== 'fill' && layer.type !== 'line') return '';
  if (layer.paint && ('fill-pattern' in layer.paint || 'line-pattern' in layer.paint)) return '';
  const features = data['source-layer' in layer ? `${layer.source}/${layer['source-layer']}` : layer.source];
  const { filter } = featureFilter(layer.filter, `${layer.id}.filter`, globals.globalState);
  const paint = paintReader(layer, globals);
  // A path each: what lies on another of its kind is laid on it, not taken from it.
  const paths = (features ?? []).map((feature) => {
    const read = { type: typeOf(feature.geometry), properties: feature.properties ?? {} };
    if (!filter(globals, read)) return '';
    const state = featureStates.get(String(feature.properties?.id)) ?? {};
    const value = (property: string) => paint(property, read, state);
    const look = layer.type === 'fill' ? fillLook(value) : lineLook(value);
    const d = plane.path(feature.geometry);
    return look && d ? `<path ${look} d="${d}"/>` : '';
  });
  return paths.join('');
}

/** MapLibre's number for a kind of geometry. */
function typeOf({ type }: Geometry): 1 | 2 | 3 {
  if (type.endsWith('Point')) return 1;
  return type.endsWith('LineString') ? 2 : 3;
}

type Read = Parameters<ReturnType<typeof featureFilter>['filter']>[1];

type Expression = ReturnType<typeof normalizePropertyExpression>;

/** Tells what a layer's paint properties come to for a feature; an expression is read once, not for each feature. */
function paintReader(layer: LayerSpecification, globals: Globals) {
  const known = new Map<string, Expression | undefined>();
  return (property: string, feature: Read, state: object): unknown => {
    if (!known.has(property)) known.set(property, paintExpression(layer, property, globals));
    return known.get(property)?.evaluate(globals, feature, state);
  };
}

function paintExpression(
  layer: LayerSpecification,
  property: string,
  { globalState }: Globals,
): Expression | undefined {
  const specification = (v8[`paint_${layer.type}`] as Record<string, StylePropertySpecification>)[property];
  if (!specification) throw new Error(`There is no ${property} in the specification of styles.`);
  const given = (layer.paint as Record<string, unknown> | undefined)?.[property] ?? specification.default;
  if (given === undefined) return undefined;
  return normalizePropertyExpression(given as never, `${layer.id}.${property}`, specification, globalState);
}

type Value = (property: string) => unknown;

function fillLook(value: Value): string | null {
  const opacity = Number(value('fill-opacity'));
  return opacity > 0 ? `fill="${value('fill-color')}" fill-rule="evenodd"${alpha(opacity)}` : null;
}

function lineLook(value: Value): string | null {
  const [width, opacity] = [Number(value('line-width')), Number(value('line-opacity'))];
  if (!(width > 0 && opacity > 0)) return null;
  const dashes = value('line-dasharray');
  // One length alone is an unbroken line to MapLibre, and dots to SVG.
  const dash = Array.isArray(dashes) && dashes.length > 1 ? dashes.map((part) => short(part * width)) : [];
  return [
    `fill="none" stroke="${value('line-color')}" stroke-width="${short(width)}" stroke-linejoin="round"`,
    dash.length > 0 && ` stroke-dasharray="${dash.join(' ')}"`,
    alpha(opacity),
  ]
    .filter(Boolean)
    .join('');
}

const short = (figure: number): number => Math.round(figure * 100) / 100;
const alpha = (opacity: number): string => (opacity < 1 ? ` opacity="${short(opacity)}"` : '');

/** The plane of a box in degrees, whose longer side takes so many units; east may be above 180. Mercator's, y downwards, its unit about a pixel of a usual screen. */
function planeOf([west, south, east, north]: BBox, unitsLong: number) {
  const [left, bottom] = toPlane([west, south]);
  const [right, top] = toPlane([east, north]);
  const scale = unitsLong / Math.max(right - left, top - bottom);
  const toUnits = (position: LngLat): string => {
    const [x, y] = toPlane(position);
    return `${(x * scale).toFixed(1)} ${(-y * scale).toFixed(1)}`;
  };
  return {
    left: Math.round(left * scale),
    top: Math.round(-top * scale),
    width: Math.round((right - left) * scale),
    height: Math.round((top - bottom) * scale),
    /** A geometry's lines as the `d` of a path; empty for points. */
    path: (geometry: Geometry): string =>
      simpleGeometries(geometry)
        .flatMap(edgesOf)
        .map((line) => `M${line.map(toUnits).join('L')}`)
        .join(''),
  };
}
