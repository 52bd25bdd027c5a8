/** Modules that `vitePlugin.ts` makes of a geo folder. */
declare module 'virtual:atlas' {
  const atlas: import('./model/atlas.ts').Atlas;
  export default atlas;
}

/** What the atlas says besides, of what `virtual:atlas` holds; fetched after the first view. */
declare module 'virtual:atlas/details' {
  const details: import('./model/atlas.ts').AtlasDetails;
  export default details;
}

/** The documents with their texts, each in a chunk of its own that is fetched when asked for. */
declare module 'virtual:atlas/documents' {
  const documents: Record<
    import('./model/ids.ts').DocumentId,
    () => Promise<import('./model/document.ts').AtlasDocument>
  >;
  export default documents;
}

/** The documents' citations, each document's in a chunk of its own that is fetched when asked for. */
declare module 'virtual:atlas/citations' {
  const citations: Record<
    import('./model/ids.ts').DocumentId,
    () => Promise<import('./model/citation.ts').DocumentCitations>
  >;
  export default citations;
}

/** Addresses, relative to the page, of every feature that is on the map, with `MapFeatureProperties`. */
declare module 'virtual:atlas/map-data' {
  const files: {
    /** A GeoJSON FeatureCollection. */
    near: string;
    /** The same as seen from farther than `nearZoom`: `PackedShapes`. The development server has none. */
    far: string | null;
    nearZoom: number;
  };
  export default files;
}

/** Address, relative to the page, of a GeoJSON FeatureCollection: the bands of all stated distances, with `RingProperties`. */
declare module 'virtual:atlas/rings' {
  const url: string;
  export default url;
}

/** The guided readings with their words; fetched when one is opened. */
declare module 'virtual:atlas/tours' {
  const tours: import('./model/tour.ts').Tour[];
  export default tours;
}

/** The atlas's title and how much of each document it shows: a small part of what the map's page loads. */
