/** The one function used of geojson-validation, which ships no types (LGPL-3: imported by `structure.ts` only). */
declare module 'geojson-validation' {
  const geojsonValidation: {
    /** With `trace`, the list of what is wrong with the feature: empty when nothing is. */
    isFeature(feature: unknown, trace: true): string[];
  };
  export default geojsonValidation;
}
