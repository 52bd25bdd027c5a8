declare module 'virtual:basemap' {
  /** Where the basemap is and what its tiles hold. */
  const basemap: {
    /** Absolute address of the PMTiles archive, without `pmtiles://`. */
    url: string;
    maxZoom: number;
    /** Credit to show on the map. */
    attribution: string;
  };
  export default basemap;
}
