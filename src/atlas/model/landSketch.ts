/** The land of an atlas's extent as a small picture: for “it lies about here”, not for measuring. */
export interface LandSketch {
  /** Size in the picture's own units: degrees of latitude. */
  width: number;
  height: number;
  /** The picture's upper left corner, degrees. */
  west: number;
  north: number;
  /** Units a degree of longitude is wide: the cosine of the middle latitude (equirectangular projection). */
  perLongitude: number;
  /** Land, in SVG's path grammar; fill it by the even-odd rule. */
  path: string;
}
