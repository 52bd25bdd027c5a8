declare module 'virtual:basemap' {
  /** Where the basemap is and what its tiles hold. */
  const basemap: {
    /** Absolute address of the PMTiles archive, without `pmtiles://`. */
    url: string;
    maxZoom: number;
    /** Credit to show on the map. */
    attribution: string;
    /** The sea's floor as a picture: another archive, of JPEG tiles, asked for only when it is to be seen. */
    seafloor: { url: string; maxZoom: number; tileSize: number; attribution: string };
  };
  export default basemap;
}
