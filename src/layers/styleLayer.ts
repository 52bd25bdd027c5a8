import type { FilterSpecification, LayerSpecification } from 'maplibre-gl';

type OfType<Type> = Extract<LayerSpecification, { type: Type }>;

/** How a style layer looks, and between which zooms. */
type Look<Type> = Pick<OfType<Type>, 'layout' | 'paint' | 'minzoom' | 'maxzoom' | 'metadata'>;

/** Of a style layer that is seen only while something is pointed at or selected: till then it answers to pointing and is not drawn. */
export const onlyMeant = { metadata: { drawn: 'while-meant' } };

/** Whether a style layer is such a one. */
export const isOnlyMeant = ({ metadata }: { metadata?: unknown }): boolean =>
  (metadata as typeof onlyMeant.metadata | undefined)?.drawn === onlyMeant.metadata.drawn;

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
