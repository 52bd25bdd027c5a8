/** The part of `subset-font` that is used here; it brings no types. */
declare module 'subset-font' {
  /** The font with the glyphs of `text` only, on the axes as far as named: one value, or the ends of a range. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      targetFormat: 'woff2' | 'sfnt';
      /** OpenType features; without it, all. */
      keepFeatures?: readonly string[];
      variationAxes: Record<string, number | { min: number; max: number }>;
    },
  ): Promise<Buffer>;
}
