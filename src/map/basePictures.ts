import type { LayerSpecification, RasterSourceSpecification, SourceSpecification } from 'maplibre-gl';
import type { RemoteBase } from '../atlas/model/atlas.ts';
import type { BaseId } from '../layers/bases.ts';

/** Where the picture of the sea's floor is, as `virtual:basemap` tells. */
export interface SeafloorPicture {
  /** Absolute address of the PMTiles archive. */
  url: string;
  maxZoom: number;
  tileSize: number;
  attribution: string;
}

const seafloor = 'seafloor';

/** Name of the source of a base's picture. */
const sourceOf = (base: BaseId): string => `picture-${base}`;

/** The base whose picture a source holds; null for other sources. */
export function baseOfPicture(source: string): BaseId | null {
  return source.startsWith(sourceOf('')) ? source.slice(sourceOf('').length) : null;
}

/** Names of the sources that `pictureSources` gives. */
export const pictureNames = (remote: readonly RemoteBase[]): string[] => [
  sourceOf(seafloor),
  ...remote.map(({ id }) => sourceOf(id)),
];

/** The sources of the bases that are pictures: the sea's floor, and those from other hosts. */
export function pictureSources(
  floor: SeafloorPicture,
  remote: readonly RemoteBase[],
): Record<string, SourceSpecification> {
  const own: RasterSourceSpecification = {
    type: 'raster',
    tiles: [`pmtiles://${floor.url}/{z}/{x}/{y}`],
    tileSize: floor.tileSize,
    maxzoom: floor.maxZoom,
    attribution: floor.attribution,
  };
  const others = remote.map(
    ({ id, url, attribution, tileSize = 256, maxzoom = 22 }): [string, RasterSourceSpecification] => [
      sourceOf(id),
      { type: 'raster', tiles: [tilesOf(url)], tileSize, maxzoom, attribution },
    ],
  );
  return { [sourceOf(seafloor)]: own, ...Object.fromEntries(others) };
}

/** A PMTiles archive is read tile by tile through its protocol; anything else is a template. */
function tilesOf(url: string): string {
  return new URL(url).pathname.endsWith('.pmtiles') ? `pmtiles://${url}/{z}/{x}/{y}` : url;
}

/**
 * The chart's layers with the pictures of these bases among them: the sea's floor under the land, which is drawn
 * sharper than any picture; pictures from other hosts, which may show land, under the graticule, boundaries and coast.
 * A picture is drawn, and its tiles are asked for, only while its base is chosen.
 */
export function withPictures(
  layers: readonly LayerSpecification[],
  sources: readonly string[],
): LayerSpecification[] {
  const [floor, others] = [[], []] as [LayerSpecification[], LayerSpecification[]];
  for (const source of sources) {
    const base = baseOfPicture(source);
    if (base !== null) (base === seafloor ? floor : others).push(pictureLayer(base));
  }
  return layers.flatMap((layer) => {
    if (layer.id === 'base:land') return [...floor, layer];
    return layer.id === 'base:graticule-10' ? [...others, layer] : [layer];
  });
}

function pictureLayer(base: BaseId): LayerSpecification {
  return {
    id: `base:picture-${base}`,
    type: 'raster',
    source: sourceOf(base),
    layout: { visibility: ['case', ['==', ['global-state', 'picture'], base], 'visible', 'none'] as never },
    paint: { 'raster-fade-duration': 0 },
  };
}
