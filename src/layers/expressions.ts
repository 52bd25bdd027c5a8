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

/** True for the selected feature. */
export const isSelected: ExpressionSpecification = ['==', ['get', 'id'], ['global-state', 'select']];
const nothingSelected: ExpressionSpecification = ['==', ['global-state', 'select'], ''];

/** What a comparison or a search is about; everything while there is neither. */
const isInQuestion: ExpressionSpecification = [
  'any',
  ['!', ['global-state', 'narrowed']],
  ['in', ['get', 'id'], ['global-state', 'narrowedTo']],
];

/** What has to do with the selected feature: the places of an event, the distances measured from a zone. */
export const isRelated: ExpressionSpecification = ['in', ['get', 'id'], ['global-state', 'related']];

/** Before and after every day: the end of an open window, or of a feature without that date. */
const never = 1e9;

/** True for features that may lie in the time window: what has no `start` or `end` is open there, the undated at both. */
const inTime: ExpressionSpecification = [
  'all',
  ['<=', ['number', ['get', 'start'], -never], ['number', ['global-state', 'to'], never]],
  ['>=', ['number', ['get', 'end'], never], ['number', ['global-state', 'from'], -never]],
];

/** True for features that the reader has not switched off, alone or with their layer, in the time window or shown in any. */
export const shown: ExpressionSpecification = [
  'all',
  ['any', ['in', ['get', 'id'], ['global-state', 'anyTime']], inTime],
  ['in', ['get', 'layer'], ['global-state', 'layers']],
  ['!', ['in', ['get', 'id'], ['global-state', 'hidden']]],
];

/** The shown features of a symbol, of certain bases only where given. */
export function shownOf(symbol: SymbolId, ...bases: Basis[]): FilterSpecification {
  const rules: ExpressionSpecification[] = [['==', ['get', 'symbol'], symbol], shown];
  if (bases.length > 0) rules.push(['in', ['get', 'basis'], ['literal', bases]]);
  return ['all', ...rules] as FilterSpecification;
}

/** One value for the selected feature, another for the rest. */
export function ifSelected<Type extends number | string>(selected: Type, other: Type): Value<Type> {
  return ['case', isSelected, selected, other] as unknown as Value<Type>;
}

/** What is left of the strength of what steps back. */
export const faded = 0.45;

/** Full strength for the selected feature and its relations, or while nothing is selected for what is compared or found; others step back but stay legible. */
export function dimmed(full: number): Value<number> {
  const back = Math.round(full * faded * 100) / 100;
  return ['case', ['any', ['all', nothingSelected, isInQuestion], isSelected, isRelated], full, back];
}

/** As `dimmed`, stronger under the pointer. */
export const dimmedUnlessHovered = (full: number, hovered: number): Value<number> =>
  unlessHovered(dimmed(full), hovered);

/** Another value under the pointer. */
export function unlessHovered(value: Value<number>, hovered: number): Value<number> {
  return ['case', ['boolean', ['feature-state', 'hover'], false], hovered, value] as unknown as Value<number>;
}

/** One value for the feature under the pointer and the selected one, another for the rest. */
export function whenPointedAt(value: number, other: Value<number>): Value<number> {
  const isPointedAt = ['any', ['boolean', ['feature-state', 'hover'], false], isSelected];
  return ['case', isPointedAt, value, other] as unknown as Value<number>;
}

/** One value for features of some kinds, another for the rest. */
export function byKind(kinds: readonly string[], value: number, other: Value<number>): Value<number> {
  return ['match', ['get', 'kind'], kinds, value, other] as unknown as Value<number>;
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

/** One value by how the shape is known. */
export function byBasis<Type>(values: Partial<Record<Basis, Type>>, other: Type): ExpressionSpecification {
  // A list of numbers is a value, a list that begins with a name is an expression.
  const literal = (value: Type) =>
    Array.isArray(value) && typeof value[0] === 'number' ? ['literal', value] : value;
  const branches = Object.entries(values).flatMap(([basis, value]) => [basis, literal(value as Type)]);
  return ['match', ['get', 'basis'], ...branches, literal(other)] as unknown as ExpressionSpecification;
}
