import type { Feature } from '../model/feature.ts';
import { DAY, readWhen } from '../model/when.ts';

/** The day (since 1970-01-01) an instant falls on; null where there is none to name. */
const dayOf = (instant: number): number | null =>
  Number.isFinite(instant) ? Math.floor(instant / DAY) : null;

/** What an EDTF date covers in days, and how well it is known; nothing where there is no date or it is not EDTF, which a rule reports. */
export function datesOf(when: string | undefined): Pick<Feature, 'span' | 'precision'> {
  const read = readWhen(when);
  if (!read) return {};
  const { earliest, latest, days } = read;
  return { span: [dayOf(earliest), dayOf(latest)], precision: days === null ? 'coarse' : 'day' };
}
