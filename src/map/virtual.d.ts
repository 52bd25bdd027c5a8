/** Address of MapLibre's worker: see `scripts/mapLibre.ts`. */
declare module 'virtual:map-worker' {
  const url: string;
  export default url;
}

declare module 'virtual:style-layers' {
  /** All layers of the map's style, bottom first: see `styleLayers`. */
  const layers: readonly import('maplibre-gl').LayerSpecification[];
  export default layers;
}
