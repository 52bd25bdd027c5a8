import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import type { BBox } from '../atlas/model/geometry.ts';
import { boundariesFile, boundaryRulesOf } from './boundaryRules.ts';
import { basemapAttribution, basemapMaxZoom, buildBasemap } from './buildBasemap.ts';
import { byteRange } from './byteRange.ts';
import { cached } from './cache.ts';

const publicId = 'virtual:basemap';
const resolvedId = `\0${publicId}`;
const fileName = 'basemap.pmtiles';

/**
 * Vite plugin: `virtual:basemap` tells where the basemap is. A build emits it as a hashed asset; the dev server
 * serves it, answers range requests, and reloads the page when `boundaries.json` or the extent changes.
 *
 * `geoDir` is the folder of the data, relative to Vite's root: its `atlas.json` gives the extent of full detail
 * (the whole world where it gives none), its `boundaries.json` the class of each boundary.
 */
export function basemapPlugin({ geoDir }: { geoDir: string }): Plugin {
  let config: ResolvedConfig;
  const folder = () => resolve(config.root, geoDir);
  const inputs = () => [join(folder(), 'atlas.json'), join(folder(), boundariesFile)];
  let built: { of: string; archive: Uint8Array } | undefined;
  const archive = () => {
    const extent = readExtent(folder());
    const { lines } = boundaryRulesOf(folder());
    const of = JSON.stringify({ extent, lines, basemapMaxZoom });
    if (built?.of !== of) {
      const cacheFolder = join(config.root, 'node_modules/.cache/basemap');
      built = { of, archive: cached(cacheFolder, of, () => buildBasemap(extent, lines)) };
    }
    return built.archive;
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
      if (config.command === 'build') {
        const asset = this.emitFile({ type: 'asset', name: fileName, source: archive() });
        return moduleText(`import.meta.ROLLUP_FILE_URL_${asset}`);
      }
      // The hash makes the browser forget the archive of before.
      const hash = createHash('sha256').update(archive()).digest('hex').slice(0, 8);
      const path = `${config.base}${fileName}?${hash}`;
      return moduleText(`new URL(${JSON.stringify(path)}, document.baseURI).href`);
    },
    configureServer(server) {
      const path = `${config.base}${fileName}`;
      server.middlewares.use((request, response, next) => {
        if (request.url?.split('?')[0] !== path) return next();
        return send(archive(), request, response);
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

function moduleText(url: string): string {
  const figures = `maxZoom: ${basemapMaxZoom}, attribution: ${JSON.stringify(basemapAttribution)}`;
  return `export default { url: ${url}, ${figures} };`;
}

/** The extent in `atlas.json`. What is wrong with that file is for the atlas to say. */
export function readExtent(folder: string): BBox {
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
