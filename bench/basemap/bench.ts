/*
 * Which format should carry the basemap? Bytes over the wire and time to MapLibre's `idle` for GeoJSON, TopoJSON and
 * PMTiles, as ratios to a MapLibre page without data in the same run.
 *
 *   npx jiti bench/basemap/bench.ts [ROUNDS]
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { boundaryRulesOf } from '../../src/atlas/boundaries/boundaryRules.ts';
import type { Atlas } from '../../src/atlas/model/atlas.ts';
import { readBasemapLayers } from '../../src/basemap/basemapLayers.ts';
import { buildBasemap } from '../../src/basemap/buildBasemap.ts';
import { load } from './load.ts';
import { rivalLayers, rivalTopology } from './rivalFormats.ts';
import { type Sent, serve } from './server.ts';

/** What one cold load of a page cost: bytes over the wire, milliseconds to idle. */
type Load = Sent & { idle: number };

const rounds = Number(process.argv[2] ?? 7);
const pages = ['bare', 'geojson', 'topojson', 'pmtiles'] as const;
const root = join(import.meta.dirname, '../..');
const cache = join(root, 'node_modules/.cache/bench-basemap');
const geoDir = join(root, process.env.GEO_DIR ?? 'geo');

const { extent, view }: Pick<Atlas, 'extent' | 'view'> = JSON.parse(
  readFileSync(join(geoDir, 'atlas.json'), 'utf8'),
);
await writeSite();
const host = await serve(join(cache, 'site'));
const loads = Object.fromEntries(pages.map((page): [string, Load[]] => [page, []]));
for (let round = 0; round < rounds; round++) {
  for (const page of pages) {
    const at = [(view[0] + view[2]) / 2, (view[1] + view[3]) / 2, 3.2].join(',');
    host.takeSent();
    const idle = await load(`${host.origin}/${page}.html?at=${at}`);
    loads[page]?.push({ idle, ...host.takeSent() });
  }
}
host.close();
report();

/** Writes the data in all formats and builds the pages. */
async function writeSite(): Promise<void> {
  const { lines } = boundaryRulesOf(geoDir);
  const layers = rivalLayers(readBasemapLayers('10m', lines), readBasemapLayers('50m', lines), extent);
  const data = join(cache, 'data');
  mkdirSync(data, { recursive: true });
  for (const [name, features] of Object.entries(layers)) {
    writeFileSync(join(data, `${name}.geojson`), JSON.stringify({ type: 'FeatureCollection', features }));
  }
  writeFileSync(join(data, 'base.topojson'), JSON.stringify(rivalTopology(layers)));
  writeFileSync(join(data, 'basemap.pmtiles'), buildBasemap(extent, lines, []));
  const input = pages.map((page) => join(import.meta.dirname, `pages/${page}.html`));
  await build({
    configFile: false,
    root: join(import.meta.dirname, 'pages'),
    publicDir: data,
    logLevel: 'warn',
    worker: { format: 'es' },
    build: {
      outDir: join(cache, 'site'),
      emptyOutDir: true,
      chunkSizeWarningLimit: 2000,
      target: 'es2023',
      rolldownOptions: { input },
    },
  });
}

function report(): void {
  const bare = loads.bare ?? [];
  console.log(`${rounds} interleaved rounds, medians; ratio: to the bare page of the same round`);
  for (const page of pages) {
    const of = loads[page] ?? [];
    const ratio = median(of.map(({ idle }, round) => idle / (bare[round]?.idle ?? Number.NaN)));
    const kilobytes = (pick: (one: Load) => number) => `${Math.round(median(of.map(pick)) / 1024)} KB`;
    const cells = [page, kilobytes((one) => one.dataBytes), kilobytes((one) => one.bytes)];
    console.log(
      [...cells, `${Math.round(median(of.map(({ idle }) => idle)))} ms`, `× ${ratio.toFixed(2)}`].join(' | '),
    );
  }
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}
