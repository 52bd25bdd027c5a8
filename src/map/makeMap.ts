import folder from 'virtual:atlas/folder';
import shapes from 'virtual:atlas/map-data';
import ringsUrl from 'virtual:atlas/rings';
import basemap from 'virtual:basemap';
import sprites from 'virtual:sprite';
import layers from 'virtual:style-layers';
import type { Atlas } from '../atlas/model/atlas.ts';
import type { ChartMap } from '../state/chartMap.ts';
import { neverStarted } from '../state/neverStarted.ts';
import type { ChoicesStore } from '../state/store.ts';
import { tilesProtocol } from './archive.ts';
import { pictureSources } from './basePictures.ts';
import { baseSources } from './baseStyle.ts';
import {
  type ChartMapOptions,
  createChartMap,
  type MapListener,
  type MapParts,
  prepareNames,
} from './chartMap.ts';
import { needWorker } from './mapWorker.ts';
import { shapeReader } from './shapeReader.ts';
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
  // The worker takes it from the browser's cache; a preload that the page itself does not take is complained of.
  if ('far' in shapes && shapes.far !== null) void fetch(absolute(shapes.far)).catch(() => {});
  needWorker(() => listener.onTrouble({ what: 'unavailable', reason: neverStarted }));
  return createChartMap({
    ...parts,
    ...listener,
    atlas,
    layers,
    ...drawnFrom(),
    ringsUrl: absolute(ringsUrl),
    baseSources: {
      ...baseSources({ ...basemap, url: archive(basemap.url) }),
      ...pictureSources({ ...basemap.seafloor, url: archive(basemap.seafloor.url) }, atlas.bases ?? []),
    },
    archiveHeads: {
      ...(basemap.head !== null && { [archive(basemap.url)]: bytesOf(basemap.head) }),
      ...('archive' in shapes && { [archive(shapes.archive)]: bytesOf(shapes.head) }),
    },
    sprites,
    spriteOf: (base) => absolute(sprites[base].url),
    choices: choices.getState(),
  });
}

/** What the map draws: of a large atlas from tiles. */
function drawnFrom(): Pick<ChartMapOptions, 'shapes' | 'readShapes'> {
  if ('archive' in shapes) {
    const tiles = tilesProtocol + archive(shapes.archive);
    return {
      shapes: { far: tiles, near: tiles, nearZoom: 0 },
      readShapes: shapeReader(absolute(`${folder}shapes/`), shapes.shapeFiles),
    };
  }
  const near = absolute(shapes.near);
  const far = shapes.far === null ? near : packedAddress(absolute(shapes.far));
  return { shapes: { far, near, nearZoom: shapes.nearZoom } };
}

const bytesOf = (base64: string): ArrayBuffer =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)).buffer;

const absolute = (url: string): string => new URL(url, document.baseURI).href;

/** The address of an archive: it may lie on another host, at the same path below an address the build was told. */
function archive(url: string): string {
  const own = absolute(url);
  const elsewhere: string = import.meta.env.ARCHIVES_URL ?? '';
  return elsewhere ? new URL(own.slice(own.lastIndexOf('/assets/') + 1), elsewhere).href : own;
}
