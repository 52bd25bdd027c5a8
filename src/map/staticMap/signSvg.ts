import type { LayerSpecification, SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Drawing } from '../../layers/drawing.ts';
import { drawingSvg } from '../../layers/drawingSvg.ts';
import type { Plane, Spot } from './plane.ts';
import type { DrawnFeature } from './shapeSvg.ts';

/** True for a layer whose signs give way to nothing. */
export const isAlwaysSeen = (layer: LayerSpecification): layer is SymbolLayerSpecification =>
  layer.type === 'symbol' && layer.layout?.['icon-allow-overlap'] === true;

/** A drawing round a spot. */
export const centred = (drawing: Drawing, [x, y]: Spot): string =>
  drawingSvg(drawing, { x: x - drawing.width / 2, y: y - drawing.height / 2 });

/** The signs of a layer, in the order in which MapLibre draws them: by their key, else from north to south. */
export function signSvg(
  drawn: readonly DrawnFeature[],
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
      const offset = value('icon-offset') as Spot;
      const turned = `translate(${x} ${y}) rotate(${value('icon-rotate')})`;
      return `<g transform="${turned}" opacity="${opacity}">${centred(drawing, offset)}</g>`;
    })
    .join('');
}
