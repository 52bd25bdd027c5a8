/** Modules that `vitePlugin.ts` makes of a geo folder. */
declare module 'virtual:atlas' {
  /** As `mapPart` leaves it for the map. */
  const atlas: import('./model/atlas.ts').Atlas;
  export default atlas;
}

/** What `joinPanelPart` adds to it. */
declare module 'virtual:atlas/panels' {
  const part: import('./mapPart.ts').PanelPart;
  export default part;
}

/**
 * Address, relative to the page and with `/` at its end, of the folder of what is fetched later, as JSON: `details.json`
 * (`AtlasDetails`), `features/NUMBER.json` (`FeatureDetails` by id, `WholeFeature` of an atlas that is a part, see `shardOf`), `lists/LAYER.json` (`ListedFeature[]`), `mentions/LAYER.json` (`Mention[][]`, in the same order), `rest.json` (`AtlasRest` without features) and `shapes/NUMBER.json` (GeoJSON features, see `shardOf`) of an atlas that is a part, `tours.json` (`Tour[]`), `documents/ID.json` (`AtlasDocument`), `search/…` (see `searchFiles`) and `citations/ID.json` (`DocumentCitations`).
 */
declare module 'virtual:atlas/folder' {
  const folder: string;
  export default folder;
  /** How many files of features there are: one of an atlas that comes whole. */
  export const featureFiles: number;
}

/** Addresses, relative to the page, of every feature that is on the map, with `MapFeatureProperties`. */
declare module 'virtual:atlas/map-data' {
  const files:
    | {
        /** A GeoJSON FeatureCollection. */
        near: string;
        /** The same as seen from farther than `nearZoom`: `PackedShapes`. The development server has none. */
        far: string | null;
        nearZoom: number;
      }
    | {
        /** A PMTiles archive, of an atlas that is a part, and its first bytes in Base64. */
        archive: string;
        head: string;
        /** How many files of whole shapes there are. */
        shapeFiles: number;
      };
  export default files;
}

/** Address, relative to the page, of a GeoJSON FeatureCollection: the bands of all stated distances, with `RingProperties`. */
declare module 'virtual:atlas/rings' {
  const url: string;
  export default url;
}
