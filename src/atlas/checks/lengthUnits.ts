/** Kilometres in one of each; the nautical and the international mile are exact. */
const KM_IN = { km: 1, m: 0.001, nmi: 1.852, mi: 1.609344 } as const;

export type LengthUnit = keyof typeof KM_IN;

/** Whether lengths are stated in this unit. */
export const isLengthUnit = (unit: string): unit is LengthUnit => Object.hasOwn(KM_IN, unit);

/** The unit a text states lengths in; kilometres where it states none. */
export const lengthUnitOf = (unit: string | undefined): LengthUnit =>
  unit !== undefined && isLengthUnit(unit) ? unit : 'km';

/** A length in another unit, to a tenth. */
export const converted = (length: number, from: LengthUnit, to: LengthUnit): number =>
  rounded(length * KM_IN[from], to, 10);

/** A length given in kilometres in another unit, to a thousandth: what is shown is rounded once, from this. */
export const inUnit = (km: number, unit: LengthUnit): number => rounded(km, unit, 1000);

function rounded(km: number, unit: LengthUnit, parts: number): number {
  return Math.round((km / KM_IN[unit]) * parts) / parts;
}
