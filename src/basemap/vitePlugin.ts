import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { boundariesFile, boundaryRulesOf } from '../atlas/boundaries/boundaryRules.ts';
import { cached } from '../atlas/kept/cache.ts';
import type { BBox } from '../atlas/model/geometry.ts';
import { basemapAttribution, basemapMaxZoom, buildBasemap } from './buildBasemap.ts';
import { byteRange } from './byteRange.ts';
import { allMakers, pictureMakers } from './makers.ts';
import { FIRST_REQUEST_BYTES } from './pmtilesArchive.ts';
import {
  buildSeafloor,
  seafloorAttribution,
  seafloorMaxZoom,
  seafloorTileSize,
} from './seafloor/buildSeafloor.ts';
import { type DepthStep, depthSteps } from './seafloor/depthSteps.ts';
import { seafloorTone } from './seafloor/seafloorTone.ts';

const publicId = 'virtual:basemap';
const resolvedId = `\0${publicId}`;

interface BasemapPluginOptions {
  /**
   * The folder of the data, relative to Vite's root: its `atlas.json` gives the extent of full detail (the whole
   * world where it gives none), its `boundaries.json` the class of each boundary.
   */
  geoDir: string;
  /** Colours of the sea's floor from the deepest water to the shallowest: six-digit hex. */
  seafloor: readonly string[];
  /** Where the steps of the sea's floor begin, from the deepest (0) to the shelf (1). */
  depthEdges: readonly number[];
}

/**
 * Vite plugin: `virtual:basemap` tells where the basemap and the picture of the sea's floor are. A build emits them
 * as hashed assets; the dev server serves them, answers range requests, and reloads the page when `boundaries.json`
 * or the extent changes.
 */
export function basemapPlugin({ geoDir, seafloor, depthEdges }: BasemapPluginOptions): Plugin {
  let config: ResolvedConfig;
  const folder = () => resolve(config.root, geoDir);
  const cacheOf = (name: string) => join(config.root, 'node_modules/.cache', name);
  const inputs = () => [join(folder(), 'atlas.json'), join(folder(), boundariesFile)];
  /** Of the whole world, and so the same for every atlas. */
  const depth = () => {
    const make = () => Buffer.from(JSON.stringify(depthSteps(seafloorTone(), depthEdges)));
    const kept = cached(cacheOf('depth'), depthEdges, make, pictureMakers);
    return JSON.parse(Buffer.from(kept).toString()) as DepthStep[];
  };
  let built: { of: string; archive: Uint8Array } | undefined;
  const archive = () => {
    const extent = readExtent(folder());
    const { lines } = boundaryRulesOf(folder());
    const of = JSON.stringify({ extent, lines, depthEdges, basemapMaxZoom });
    if (built?.of !== of) {
      const build = () => buildBasemap(extent, lines, depth());
      built = { of, archive: cached(cacheOf('basemap'), of, build, allMakers) };
    }
    return built.archive;
  };
  let picture: Uint8Array | undefined;
  const archives: Record<string, () => Uint8Array> = {
    'basemap.pmtiles': archive,
    'seafloor.pmtiles': () => {
      picture ??= cached(cacheOf('seafloor'), seafloor, () => buildSeafloor(seafloor), pictureMakers);
      return picture;
    },
  };
  return {
    name: 'basemap',
    configResolved(resolved) {
      config = resolved;
    },
    resolveId: (id) => (id === publicId ? resolvedId : undefined),
    load(id) {
      if (id !== resolvedId) return undefined;
      for (const file of inputs()) this.addWatchFile(file);
      const [basemap = '', floor = ''] = Object.entries(archives).map(([name, made]) => {
        if (config.command === 'build') {
          return `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'asset', name, source: made() })}`;
        }
        // The hash makes the browser forget the archive of before.
        const hash = createHash('sha256').update(made()).digest('hex').slice(0, 8);
        return `new URL(${JSON.stringify(`${config.base}${name}?${hash}`)}, document.baseURI).href`;
      });
      if (config.command !== 'build') return moduleText(basemap, 'null', floor);
      const head = {
        type: 'asset',
        name: 'basemap-head.bin',
        source: archive().subarray(0, FIRST_REQUEST_BYTES),
      } as const;
      return moduleText(basemap, `import.meta.ROLLUP_FILE_URL_${this.emitFile(head)}`, floor);
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = request.url?.split('?')[0] ?? '';
        const made = path.startsWith(config.base) ? archives[path.slice(config.base.length)] : undefined;
        return made ? send(made(), request, response) : next();
      });
      server.watcher.on('change', (file) => {
        if (!inputs().includes(resolve(file))) return;
        const module = server.moduleGraph.getModuleById(resolvedId);
        if (module) server.moduleGraph.invalidateModule(module);
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}

/** The module's text; all three are expressions. */
function moduleText(url: string, headUrl: string, seafloorUrl: string): string {
  const text = (value: string) => JSON.stringify(value);
  const floor = `url: ${seafloorUrl}, maxZoom: ${seafloorMaxZoom}, tileSize: ${seafloorTileSize}`;
  return `export default {
    url: ${url}, headUrl: ${headUrl}, maxZoom: ${basemapMaxZoom}, attribution: ${text(basemapAttribution)},
    seafloor: { ${floor}, attribution: ${text(seafloorAttribution)} },
  };`;
}

/** The extent in `atlas.json`. What is wrong with that file is for the atlas to say. */
function readExtent(folder: string): BBox {
  const world: BBox = [-180, -90, 180, 90];
  try {
    const { extent } = JSON.parse(readFileSync(join(folder, 'atlas.json'), 'utf8')) as { extent?: unknown };
    const isBox = Array.isArray(extent) && extent.length === 4 && extent.every(Number.isFinite);
    return isBox ? (extent as BBox) : world;
  } catch {
    return world;
  }
}

function send(archive: Uint8Array, request: IncomingMessage, response: ServerResponse): void {
  const range = byteRange(request.headers.range, archive.length);
  response.setHeader('Content-Type', 'application/octet-stream');
  response.setHeader('Accept-Ranges', 'bytes');
  response.setHeader('Cache-Control', 'no-cache');
  if (range === 'unsatisfiable') {
    response.writeHead(416, { 'Content-Range': `bytes */${archive.length}` }).end();
    return;
  }
  if (!range) {
    response.writeHead(200, { 'Content-Length': archive.length }).end(archive);
    return;
  }
  const { first, last } = range;
  response.writeHead(206, {
    'Content-Length': last - first + 1,
    'Content-Range': `bytes ${first}-${last}/${archive.length}`,
  });
  response.end(archive.subarray(first, last + 1));
}
