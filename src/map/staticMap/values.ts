import {
  type featureFilter,
  type LayerSpecification,
  normalizePropertyExpression,
  type StylePropertySpecification,
  v8,
} from '@maplibre/maplibre-gl-style-spec';

/** What expressions are worked out for. */
export interface Globals {
  zoom: number;
  /** Values of `global-state`. */
  globalState: Record<string, unknown>;
}

type Read = Parameters<ReturnType<typeof featureFilter>['filter']>[1];

type Expression = ReturnType<typeof normalizePropertyExpression>;

/** Tells what a layer's properties, of paint or layout, come to for a feature; an expression is read once, not for each feature. */
export function valueReader(layer: LayerSpecification, globals: Globals) {
  const known = new Map<string, Expression | undefined>();
  return (property: string, feature: Read, state: object): unknown => {
    if (!known.has(property)) known.set(property, expressionOf(layer, property, globals));
    return known.get(property)?.evaluate(globals, feature, state);
  };
}

function expressionOf(
  layer: LayerSpecification,
  property: string,
  { globalState }: Globals,
): Expression | undefined {
  const [group, specification] =
    (['paint', 'layout'] as const)
      .map(
        (of) =>
          [of, (v8[`${of}_${layer.type}`] as Record<string, StylePropertySpecification>)[property]] as const,
      )
      .find(([, found]) => found) ?? [];
  if (!group || !specification) throw new Error(`There is no ${property} in the specification of styles.`);
  const given = (layer[group] as Record<string, unknown> | undefined)?.[property] ?? specification.default;
  if (given === undefined) return undefined;
  return normalizePropertyExpression(given as never, `${layer.id}.${property}`, specification, globalState);
}
