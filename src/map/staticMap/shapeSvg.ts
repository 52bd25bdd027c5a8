import type { Geometry } from 'geojson';
import type { Drawing } from '../../layers/drawing.ts';
import { drawingSvg } from '../../layers/drawingSvg.ts';
import { alongLine } from './alongLine.ts';
import { type Plane, type Spot, short } from './plane.ts';

/** A feature that a layer draws, and what the layer's properties come to for it. */
export interface DrawnFeature {
  geometry: Geometry;
  value(property: string): unknown;
}

type Drawings = ReadonlyMap<string, Drawing>;

/** Areas of a layer, a path each: what lies on another of its kind is laid on it, not taken from it. */
export function areaSvg(
  layer: string,
  drawn: readonly DrawnFeature[],
  plane: Plane,
  drawings: Drawings,
): string {
  const patterns = new Map<string, string>();
  const paths = drawn.map(({ geometry, value }) => {
    const opacity = Number(value('fill-opacity'));
    const d = opacity > 0 && pathOf(plane.lines(geometry));
    if (!d) return '';
    const name = value('fill-pattern');
    const drawing = name ? drawings.get(String(name)) : undefined;
    if (name && !drawing) return '';
    const id = `${layer}/${name}`;
    if (drawing) patterns.set(id, patternSvg(id, drawing, plane));
    const fill = drawing ? `url(#${id})` : value('fill-color');
    return `<path fill="${fill}" fill-rule="evenodd"${alpha(opacity)} d="${d}"/>`;
  });
  return [...patterns.values(), ...paths].join('');
}

/** Lines of a layer. */
export function lineSvg(
  layer: string,
  drawn: readonly DrawnFeature[],
  plane: Plane,
  drawings: Drawings,
): string {
  // What is blurred alike is so at once.
  const byBlur = new Map<number, string>();
  for (const { geometry, value } of drawn) {
    const [width, opacity, blur] = ['line-width', 'line-opacity', 'line-blur'].map((property) =>
      Number(value(property)),
    );
    if (!(width && opacity && blur !== undefined)) continue;
    const lines = plane.lines(geometry);
    const name = value('line-pattern');
    const drawing = name ? drawings.get(String(name)) : undefined;
    if (name && !drawing) continue;
    const svg = drawing
      ? `<g${alpha(opacity)}>${lines.map((line) => patternAlong(line, drawing, plane)).join('')}</g>`
      : `<path ${strokeOf(value, width - blur, width, plane)}${alpha(opacity)} d="${pathOf(lines)}"/>`;
    if (lines.length > 0) byBlur.set(blur, (byBlur.get(blur) ?? '') + svg);
  }
  return [...byBlur].map(([blur, svg]) => (blur > 0 ? blurred(`${layer}/${blur}`, blur, svg) : svg)).join('');
}

function strokeOf(value: DrawnFeature['value'], stroke: number, width: number, plane: Plane): string {
  const dashes = value('line-dasharray');
  // One length alone is an unbroken line to MapLibre, and dots to SVG.
  const dash =
    Array.isArray(dashes) && dashes.length > 1
      ? dashes.map((part) => short(part * width * stretch(plane)))
      : [];
  return [
    `fill="none" stroke="${value('line-color')}" stroke-width="${short(stroke)}"`,
    `stroke-linejoin="${value('line-join')}" stroke-linecap="${value('line-cap')}"`,
    ...(dash.length > 0 ? [`stroke-dasharray="${dash.join(' ')}"`] : []),
  ].join(' ');
}

/** MapLibre makes dashes and patterns for whole levels of zoom and stretches them up to the next. */
const stretch = ({ zoom }: Plane): number => 2 ** (zoom - Math.floor(zoom));

/** As MapLibre's, which fades a line's edges over so many pixels. */
const blurred = (id: string, pixels: number, svg: string): string =>
  `<filter id="${id}"><feGaussianBlur stdDeviation="${short(pixels / Math.sqrt(12))}"/></filter><g filter="url(#${id})">${svg}</g>`;

function patternSvg(id: string, drawing: Drawing, plane: Plane): string {
  // As in the sprite, see `repeatShrink` there.
  const scale = stretch(plane) / Math.SQRT2;
  const [x, y] = plane.corner;
  const place = `x="${x}" y="${y}" width="${drawing.width * scale}" height="${drawing.height * scale}"`;
  return `<pattern id="${id}" patternUnits="userSpaceOnUse" ${place}>${drawingSvg(drawing, { scale })}</pattern>`;
}

/** Pieces of a line that are straight enough, pixels. */
const piece = 2;

/** The drawing again and again along a line, in pieces that follow its bends. */
const patternAlong = (line: readonly Spot[], drawing: Drawing, plane: Plane): string => {
  const { width, height } = drawing;
  const long = piece / stretch(plane);
  const place = `y="${-height / 2}" width="${piece}" height="${height}" preserveAspectRatio="none"`;
  return alongLine(line, piece)
    .map(({ spot: [x, y], degrees }, at) => {
      const cut = `<svg ${place} viewBox="${short((at * long) % width)} 0 ${short(long)} ${height}">${drawingSvg(drawing)}</svg>`;
      return `<g transform="translate(${short(x)} ${short(y)}) rotate(${short(degrees)})">${cut}</g>`;
    })
    .join('');
};

const pathOf = (lines: readonly (readonly Spot[])[]): string =>
  lines.map((line) => `M${line.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`).join('');

const alpha = (opacity: number): string => (opacity < 1 ? ` opacity="${short(opacity)}"` : '');
