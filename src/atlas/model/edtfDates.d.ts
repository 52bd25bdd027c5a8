/** What we use of `edtf` for the span of time a date covers. The package brings no types. */
declare module 'edtf' {
  /** One date of an EDTF text, or the two of an interval; an open end is `null`, an unknown one `undefined`. */
  export interface EdtfDate {
    type: string;
    /** Year, month (0-based), day: as many as are given. Of an interval: its two ends. */
    values: (number | EdtfDate | null | undefined)[];
    approximate?: boolean | number;
    uncertain?: boolean | number;
    unspecified?: number;
  }
  /** Throws where `text` is not EDTF of that level, or an interval that ends before it begins. */
  export function parse(text: string, constraints: { level: 0 | 1 | 2 }): EdtfDate;
  /** First and last millisecond (UTC) that the date may mean; infinite where an end is open, null where unknown. */
  export default function edtf(text: string): { min: number | null; max: number | null };
}
