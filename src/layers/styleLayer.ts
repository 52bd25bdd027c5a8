import type { FilterSpecification, LayerSpecification } from 'maplibre-gl';

type OfType<Type> = Extract<LayerSpecification, { type: Type }>;

/** How a style layer looks, and between which zooms. */
type Look<Type> = Pick<OfType<Type>, 'layout' | 'paint' | 'minzoom' | 'maxzoom'>;

/** What makes the style layers of a symbol, `symbol:part`, that read one source. Filters and expressions are held to the specification by a test of the whole style. */
export const layersOf =
  (symbol: string, source: string) =>
  <Type extends 'fill' | 'line' | 'symbol' | 'circle'>(
    part: string,
    type: Type,
    filter: FilterSpecification | readonly unknown[],
    look: Look<Type>,
  ): OfType<Type> =>
    ({ id: `${symbol}:${part}`, type, source, filter, ...look }) as unknown as OfType<Type>;
