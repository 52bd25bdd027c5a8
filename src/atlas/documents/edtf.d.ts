/** The little of `edtf` that we use; the package brings no types. */
declare module 'edtf' {
  /** Throws where `text` is not EDTF of that level. */
  export function parse(text: string, constraints?: { level?: 0 | 1 | 2 }): { type: string; level: number };
}
