/** Kilometres in a nautical mile, exactly (SI brochure, table of other units). */
const kmInNauticalMile = 1.852;

/** A length as the map writes it: `47.5 km · 25.7 nmi`, whole from 100 on. */
export function lengthText(km: number): string {
  return `${rounded(km)} km · ${rounded(km / kmInNauticalMile)} nmi`;
}

function rounded(value: number): string {
  return value < 99.95 ? value.toFixed(1) : Math.round(value).toString();
}
