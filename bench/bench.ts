/*
 * How fast is the site? It and a bare MapLibre page are measured in turn in the same run: what counts is the ratio. See
 * README.md.
 *
 *   npm run bench -- [--runs N] [--profile desktop|mobile] [--site FOLDER] [--json FILE]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import type { Atlas } from '../src/atlas/model/atlas.ts';
import { writeBareData } from './bare/bareData.ts';
import { serveCompressed } from './host.ts';
import { type Figures, measure, type Subject } from './measure.ts';
import { bytesByKind, table } from './report.ts';
import { countRows, ratioRows } from './rows.ts';
import { profiles, visit } from './visit.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    profile: { type: 'string' },
    site: { type: 'string', default: 'dist' },
    json: { type: 'string', default: '.cache/bench.json' },
  },
});
const root = join(import.meta.dirname, '..');
const geoDir = join(root, process.env.GEO_DIR ?? 'geo');
const atlas: Pick<Atlas, 'extent' | 'view'> = JSON.parse(readFileSync(join(geoDir, 'atlas.json'), 'utf8'));

const bareFolder = join(root, '.cache/bench-bare');
await buildBare();
const siteFolder = join(root, values.site);
const subjects: Record<'site' | 'bare', Subject> = {
  site: { host: await serveCompressed(siteFolder), ...firstFeature() },
  bare: { host: await serveCompressed(bareFolder), select: '?select=Polygon 1', query: 'pol' },
};

// The host packs a file when it is first asked for: not while it is measured.
for (const { host, select } of Object.values(subjects))
  await visit(host.origin + select, profiles.desktop, async () => {});

const results: Record<string, Record<'site' | 'bare', Figures[]>> = {};
for (const [name, profile] of Object.entries(profiles)) {
  if (values.profile && values.profile !== name) continue;
  const rounds: Record<'site' | 'bare', Figures[]> = { site: [], bare: [] };
  results[name] = rounds;
  for (let round = 0; round < Number(values.runs); round += 1) {
    for (const page of ['bare', 'site'] as const) {
      subjects[page].host.takeSent();
      rounds[page].push(await measure(subjects[page], profile));
      console.error(`${name}, round ${round + 1}, ${page}`);
    }
  }
  console.log(`\n## ${name}: medians of ${values.runs} rounds; the ratio is that of each round\n`);
  console.log(table(ratioRows, rounds));
  console.log(`\n${bytesByKind(rounds)}`);
  console.log(`\n${table(countRows, rounds)}`);
}
writeFileSync(join(root, values.json), JSON.stringify(results, null, 1));
console.log(`\nEvery figure of every round: ${values.json}`);
for (const { host } of Object.values(subjects)) host.close();

async function buildBare(): Promise<void> {
  const data = join(root, '.cache/bench-bare-data');
  writeBareData(data, atlas);
  await build({
    configFile: false,
    root: join(import.meta.dirname, 'bare'),
    publicDir: data,
    logLevel: 'warn',
    define: { VIEW: JSON.stringify(atlas.view) },
    worker: { format: 'es' },
    build: { outDir: bareFolder, emptyOutDir: true, chunkSizeWarningLimit: 2000, target: 'es2023' },
  });
}

/** The first event of the atlas: the link that selects it, and the beginning of its name. */
function firstFeature(): Pick<Subject, 'select' | 'query'> {
  const { features } = JSON.parse(readFileSync(join(siteFolder, 'data/atlas.geojson'), 'utf8'));
  const [{ id, properties }] = features.filter(
    ({ geometry, properties: { when } }: Published) => geometry && when,
  );
  return { select: `?select=${id}`, query: properties.title.slice(0, 3).toLowerCase() };
}

interface Published {
  geometry: unknown;
  properties: { when?: string };
}
