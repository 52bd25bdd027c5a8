import type { ExpressionSpecification } from 'maplibre-gl';
import type { Atlas } from '../atlas/model.ts';

/** Kilometres in a nautical mile, exactly (SI brochure, table of other units). */
const kmInNauticalMile = 1.852;

/** A length as the map writes it: `47 km · 25 nmi`, one decimal below 10. */
export function lengthText(km: number): string {
  return `${rounded(km)} km · ${rounded(km / kmInNauticalMile)} nmi`;
}

function rounded(value: number): string {
  return value < 9.95 ? value.toFixed(1) : Math.round(value).toString();
}

/** The text on each measured line, as an expression on its id: the shapes themselves carry no text. */
export function lengthsByLine(atlas: Atlas): ExpressionSpecification | string {
  const branches = atlas.features.flatMap(({ id, symbol, lengthKm }) =>
    symbol === 'measure' && lengthKm !== undefined ? [id, lengthText(lengthKm)] : [],
  );
  return branches.length === 0
    ? ''
    : (['match', ['get', 'id'], ...branches, ''] as unknown as ExpressionSpecification);
}
