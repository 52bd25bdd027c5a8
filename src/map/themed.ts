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
  const keys = partsOf(first);
  if (keys === null || values.some((value) => partsOf(value)?.join() !== keys.join())) {
    throw new Error(`Layer ${where} differs between bases in more than colours and image names.`);
  }
  const parts = keys.map((key) => {
    const merged = merge(
      values.map((value) => (value as Record<string, unknown>)[key]),
      bases,
      where,
    );
    return [key, merged] as const;
  });
  return Array.isArray(first) ? parts.map(([, part]) => part) : Object.fromEntries(parts);
}

/** The keys of a list or a record; null for all else. */
const partsOf = (value: unknown): string[] | null =>
  typeof value === 'object' && value !== null ? Object.keys(value) : null;
