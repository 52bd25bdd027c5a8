/** Address of MapLibre's worker: see `scripts/mapLibre.ts`. */
declare module 'virtual:map-worker' {
  const url: string;
  export default url;
}
