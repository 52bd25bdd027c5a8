import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  FilterSpecification,
} from 'maplibre-gl';
import type { Basis } from '../atlas/model/feature.ts';
import type { SideId } from '../atlas/model/ids.ts';
import type { SymbolId } from '../atlas/model/kinds.ts';
import { type Paint, sideColour } from './symbol.ts';

type Value<Type> = DataDrivenPropertyValueSpecification<Type>;

/**
 * How strong a feature is, 0 to 1: 0 where the map does not show it, less than 1 where it steps back. Feature-state, as
 * all that a choice changes of a shape: that paints, while a filter would have every tile of the source laid out anew.
 */
const strength: ExpressionSpecification = ['number', ['feature-state', 'strength'], 1];

/** True for the selected feature. */
export const isSelected: ExpressionSpecification = ['boolean', ['feature-state', 'selected'], false];

const isHovered: ExpressionSpecification = ['boolean', ['feature-state', 'hover'], false];
const isShown: ExpressionSpecification = ['>', strength, 0];

/** True for features of layers that have been on: what nobody has asked for yet takes no time. */
export const isLaidOut: ExpressionSpecification = ['in', ['get', 'layer'], ['global-state', 'laidOut']];

/** The features of a symbol, of certain bases only where given. */
export function ofSymbol(symbol: SymbolId, ...bases: Basis[]): FilterSpecification {
  const rules: ExpressionSpecification[] = [['==', ['get', 'symbol'], symbol], isLaidOut];
  if (bases.length > 0) rules.push(['in', ['get', 'basis'], ['literal', bases]]);
  return ['all', ...rules] as FilterSpecification;
}

/** The features of these geometries, whether one or several. */
export const ofShape = (...geometries: string[]): ExpressionSpecification =>
  ['in', ['geometry-type'], ['literal', geometries.flatMap((name) => [name, `Multi${name}`])]] as never;

/** One value for the selected feature, another for the rest. */
export function ifSelected<Type extends number | string>(selected: Type, other: Type): Value<Type> {
  return ['case', isSelected, selected, other] as unknown as Value<Type>;
}

/** What is left of the strength of what steps back. */
export const faded = 0.45;

/** Full strength for what is shown; what steps back stays legible. */
export const dimmed = (full: number): Value<number> =>
  (full === 1 ? strength : ['*', full, strength]) as unknown as Value<number>;

/** As `dimmed`, stronger under the pointer. */
export const dimmedUnlessHovered = (full: number, hovered: number): Value<number> =>
  unlessHovered(dimmed(full), hovered);

/** Another value under the pointer. */
export function unlessHovered(value: Value<number>, hovered: number): Value<number> {
  return ['case', ['all', isHovered, isShown], hovered, value] as unknown as Value<number>;
}

/** One value for the feature under the pointer and the selected one, another for the rest. */
export function whenPointedAt(value: number, other: Value<number>): Value<number> {
  return ['case', ['all', ['any', isHovered, isSelected], isShown], value, other] as unknown as Value<number>;
}

/** The feature's party's colour; `none` for what belongs to no party. */
export const colourBySide = (paint: Paint, none = paint.palette.limit): Value<string> =>
  bySide(paint, (side) => (side === '' ? none : sideColour(paint, side)));

/** A colour by party, `''` for what belongs to none; `side` where that is not the feature's own. */
export function bySide(
  { sides }: Paint,
  colourOf: (side: SideId | '') => string,
  side: ExpressionSpecification = ['get', 'side'],
): Value<string> {
  const branches = sides.flatMap(({ id }) => [id, colourOf(id)]);
  if (branches.length === 0) return colourOf('');
  return ['match', side, ...branches, colourOf('')] as unknown as Value<string>;
}

/** What makes one value by what a property says, another for all else. */
export const valueBy =
  <Key extends string>(property: string) =>
  <Type>(values: Partial<Record<Key, Type>>, other: Type): ExpressionSpecification => {
    // A list of numbers is a value, a list that begins with a name is an expression.
    const literal = (value: unknown) =>
      Array.isArray(value) && typeof value[0] === 'number' ? ['literal', value] : value;
    const branches = Object.entries(values).flatMap(([key, value]) => [key, literal(value)]);
    return ['match', ['get', property], ...branches, literal(other)] as unknown as ExpressionSpecification;
  };

/** One value by how the shape is known. */
export const byBasis = valueBy<Basis>('basis');
