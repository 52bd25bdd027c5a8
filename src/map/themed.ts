import type { LayerSpecification } from 'maplibre-gl';
import type { BaseId } from '../layers/bases.ts';

/** The layers as drawn on one base. */
export interface ThemedLayers {
  base: BaseId;
  layers: readonly LayerSpecification[];
}

/**
 * One list of layers for all bases: wherever a colour or an image name differs between them, the base chosen
 * (`global-state` property `base`) decides. So a change of base is a change of state, not of style. The lists
 * must be alike but for such strings; anything else is a mistake in the code and throws.
 */
export function themed(variants: readonly [ThemedLayers, ...ThemedLayers[]]): LayerSpecification[] {
  const [first, ...others] = variants;
  return first.layers.map((layer, index) => {
    const values = [layer, ...others.map(({ layers }) => layers[index])];
    return merge(
      values,
      variants.map(({ base }) => base),
      layer.id,
    ) as LayerSpecification;
  });
}

function merge(values: readonly unknown[], bases: readonly BaseId[], where: string): unknown {
  const [first] = values;
  if (values.every((value) => value === first)) return first;
  if (values.every((value) => typeof value === 'string')) {
    const branches = bases.slice(1).flatMap((base, index) => [base, values[index + 1]]);
    return ['match', ['global-state', 'base'], ...branches, first];
  }
  if (values.some((value) => countOf(value) !== countOf(first)))
    throw new Error(`Layer ${where} differs between bases in more than colours and image names.`);
  const part = (key: string | number) =>
    merge(
      values.map((value) => (value as Record<string | number, unknown>)[key]),
      bases,
      where,
    );
  if (Array.isArray(first)) return first.map((_, at) => part(at));
  return Object.fromEntries(Object.keys(first as object).map((key) => [key, part(key)]));
}

/** How many parts a list has, or below zero a record; of all else no number, which equals none. */
function countOf(value: unknown): number {
  if (Array.isArray(value)) return value.length;
  return typeof value === 'object' && value !== null ? -Object.keys(value).length : Number.NaN;
}
