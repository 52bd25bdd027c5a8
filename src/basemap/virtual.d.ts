declare module 'virtual:basemap' {
  /** Where the basemap is and what its tiles hold. */
  const basemap: {
    /** Absolute address of the PMTiles archive, without `pmtiles://`. */
    url: string;
    /** The archive's header and directory, in Base64. The development server gives none. */
    head: string | null;
    maxZoom: number;
    /** Credit to show on the map. */
    attribution: string;
    /** The sea's floor as a picture: another archive, of JPEG tiles, asked for only when it is to be seen. */
    seafloor: { url: string; maxZoom: number; tileSize: number; attribution: string };
  };
  export default basemap;
}

declare module 'virtual:base-pictures' {
  /** The address of each base's small picture, by the base's id. */
  const pictures: Readonly<Record<string, string>>;
  export default pictures;
}
