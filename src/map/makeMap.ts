import shapes from 'virtual:atlas/map-data';
import ringsUrl from 'virtual:atlas/rings';
import basemap from 'virtual:basemap';
import spriteUrl from 'virtual:sprite';
import type { Atlas } from '../atlas/model/atlas.ts';
import type { ChartMap } from '../state/chartMap.ts';
import { neverStarted } from '../state/neverStarted.ts';
import type { ChoicesStore } from '../state/store.ts';
import { pictureSources } from './basePictures.ts';
import { baseSources } from './baseStyle.ts';
import { createChartMap, type MapListener, type MapParts, prepareNames } from './chartMap.ts';
import { needWorker } from './mapWorker.ts';
import { packedAddress } from './unpackedShapes.ts';

/** Makes the map from the site's own files. Rejects where the browser has no WebGL 2. */
export async function makeMap(
  atlas: Atlas,
  choices: ChoicesStore,
  parts: MapParts,
  listener: MapListener,
  signal: AbortSignal,
): Promise<ChartMap> {
  await prepareNames(atlas, choices.getState().lang);
  signal.throwIfAborted();
  // The worker takes them from the browser's cache; a preload that the page itself does not take is complained of.
  if (shapes.first !== null) void fetch(absolute(shapes.first)).catch(() => {});
  needWorker(() => listener.onTrouble({ what: 'unavailable', reason: neverStarted }));
  return createChartMap({
    ...parts,
    ...listener,
    atlas,
    shapes: {
      near: absolute(shapes.near),
      far: shapes.far === null ? absolute(shapes.near) : packedAddress(absolute(shapes.far)),
      first: shapes.first === null ? absolute(shapes.near) : packedAddress(absolute(shapes.first)),
      nearZoom: shapes.nearZoom,
    },
    ringsUrl: absolute(ringsUrl),
    baseSources: {
      ...baseSources({ ...basemap, url: absolute(basemap.url) }),
      ...pictureSources({ ...basemap.seafloor, url: absolute(basemap.seafloor.url) }, atlas.bases ?? []),
    },
    archiveHeads: basemap.headUrl === null ? {} : { [absolute(basemap.url)]: absolute(basemap.headUrl) },
    spriteUrl: absolute(spriteUrl),
    choices: choices.getState(),
  });
}

const absolute = (url: string): string => new URL(url, document.baseURI).href;
