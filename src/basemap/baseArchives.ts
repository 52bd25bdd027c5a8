import { boundaryRulesOf } from '../atlas/boundaries/boundaryRules.ts';
import { cachedFile } from '../atlas/kept/cache.ts';
import { readAtlasFile } from '../atlas/link/readAtlasFile.ts';
import type { BBox } from '../atlas/model/geometry.ts';
import { buildBasemap } from './buildBasemap.ts';
import { basemapMakers } from './makers.ts';
import { buildSeafloor } from './seafloor/buildSeafloor.ts';
import { keptDepthSteps } from './seafloor/depthSteps.ts';

const world: BBox = [-180, -90, 180, 90];

/** What the base is made from, and how it is drawn. */
export interface BaseArchivesOptions {
  /**
   * The folder of the data: its `atlas.json` gives the extent of full detail (the whole world where it gives none), its
   * `boundaries.json` the class of each boundary.
   */
  geoDir: string;
  /** Colours of the sea's floor from the deepest water to the shallowest: six-digit hex. */
  seafloor: readonly string[];
  /** Where the steps of the sea's floor begin, from the deepest (0) to the shelf (1). */
  depthEdges: readonly number[];
}

/** Paths of the archives of the basemap and of the sea's floor, which are kept between builds. */
export async function baseArchives({
  geoDir,
  seafloor,
  depthEdges,
}: BaseArchivesOptions): Promise<[basemap: string, floor: string]> {
  // What is wrong with that file is for the atlas to say.
  const extent = readAtlasFile(geoDir).value?.extent ?? world;
  const { lines } = boundaryRulesOf(geoDir);
  const build = async () => buildBasemap(extent, lines, await keptDepthSteps(depthEdges));
  return [
    await cachedFile('basemap.pmtiles', { extent, lines, depthEdges }, build, basemapMakers),
    await cachedFile('seafloor.pmtiles', seafloor, () => buildSeafloor(seafloor), basemapMakers),
  ];
}
