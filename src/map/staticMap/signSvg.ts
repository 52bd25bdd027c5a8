import type { LayerSpecification, SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Drawing } from '../../layers/drawing.ts';
import { drawingSvg } from '../../layers/drawingSvg.ts';
import type { Plane } from './plane.ts';
import type { Drawn } from './shapeSvg.ts';

/** True for a layer whose signs give way to nothing. */
export const isAlwaysSeen = (layer: LayerSpecification): layer is SymbolLayerSpecification =>
  layer.type === 'symbol' && layer.layout?.['icon-allow-overlap'] === true;

/** The signs of a layer, in the order in which MapLibre draws them: by their key, else from north to south. */
export function signSvg(
  drawn: readonly Drawn[],
  plane: Plane,
  drawings: ReadonlyMap<string, Drawing>,
): string {
  return drawn
    .flatMap(({ geometry, value }) =>
      plane.points(geometry).map(([x, y]) => ({ x, y, value, order: Number(value('symbol-sort-key') ?? y) })),
    )
    .sort((one, other) => one.order - other.order)
    .map(({ x, y, value }) => {
      const drawing = drawings.get(String(value('icon-image')));
      const opacity = Number(value('icon-opacity'));
      if (!drawing || opacity === 0) return '';
      const [right = 0, down = 0] = value('icon-offset') as number[];
      const { width, height } = drawing;
      const turned = `translate(${x} ${y}) rotate(${value('icon-rotate')}) translate(${right - width / 2} ${down - height / 2})`;
      return `<g transform="${turned}" opacity="${opacity}">${drawingSvg(drawing)}</g>`;
    })
    .join('');
}
