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
  if (
    Array.isArray(first) &&
    values.every((value) => Array.isArray(value) && value.length === first.length)
  ) {
    return first.map((_, index) =>
      merge(
        values.map((value) => (value as unknown[])[index]),
        bases,
        where,
      ),
    );
  }
  if (values.every(isRecord) && isRecord(first)) {
    const keys = Object.keys(first);
    if (values.every((value) => isRecord(value) && Object.keys(value).join() === keys.join())) {
      const parts = keys.map((key) => [
        key,
        merge(
          values.map((value) => (value as Record<string, unknown>)[key]),
          bases,
          where,
        ),
      ]);
      return Object.fromEntries(parts);
    }
  }
  throw new Error(`Layer ${where} differs between bases in more than colours and image names.`);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
