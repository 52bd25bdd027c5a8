import type { LayerSpecification } from 'maplibre-gl';
import type { SVGProps } from 'react';

type Values = Record<string, unknown>;

const paintOf = (layers: readonly LayerSpecification[], id: string): Values =>
  (layers.find((layer) => layer.id === `base:${id}`)?.paint ?? {}) as Values;

/** The width of a line close up: the last step of its growth by zoom. */
const closeUp = (value: unknown): number => Number(Array.isArray(value) ? value.at(-1) : value);

/** How a line of the chart is drawn, as SVG attributes; dashes are multiples of the width. */
export function lineLook(layers: readonly LayerSpecification[], id: string): SVGProps<SVGPathElement> {
  const look = paintOf(layers, id);
  const width = closeUp(look['line-width']);
  const dash = look['line-dasharray'] as number[] | undefined;
  return {
    fill: 'none',
    stroke: `${look['line-color']}`,
    strokeWidth: width,
    strokeLinejoin: 'round',
    ...(dash && { strokeDasharray: dash.map((part) => part * width).join(' ') }),
  };
}

/** The colour an area of the chart is filled with. */
export function fillOf(layers: readonly LayerSpecification[], id: string): string {
  const look = paintOf(layers, id);
  return `${look['fill-color'] ?? look['background-color']}`;
}
