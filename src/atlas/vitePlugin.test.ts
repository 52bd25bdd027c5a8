import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createServer, type Plugin } from 'vite';
import { expect, onTestFinished, test } from 'vitest';
import {
  editedGeo,
  fixtureBase,
  fixtureGeo,
  withFeature,
  withProperties,
  withText,
} from './fixtures/editedGeo.ts';
import { loadAtlas } from './loadAtlas.ts';
import { atlasPlugin } from './vitePlugin.ts';

const ENTRY = `
import atlas from 'virtual:atlas';
import folder from 'virtual:atlas/folder';
import mapData from 'virtual:atlas/map-data';
export { atlas, folder, mapData };
`;

/** A site of one module, so that nothing but the atlas is built. */
const site = (geoDir: string) => {
  const entry: Plugin = {
    name: 'entry',
    resolveId: (id) => (id === 'entry' ? '\0entry' : undefined),
    load: (id) => (id === '\0entry' ? ENTRY : undefined),
  };
  return {
    configFile: false as const,
    logLevel: 'silent' as const,
    base: './',
    plugins: [entry, atlasPlugin({ geoDir, load: (folder) => loadAtlas(folder, fixtureBase) })],
  };
};

/** What was built: the code of the one entry, and the files that lie beside it. */
async function built(geoDir: string) {
  const outDir = mkdtempSync(join(tmpdir(), 'built-'));
  onTestFinished(() => rmSync(outDir, { recursive: true }));
  await build({
    ...site(geoDir),
    build: { outDir, rollupOptions: { input: 'entry', preserveEntrySignatures: 'strict' } },
  });
  const files = readdirSync(outDir, { recursive: true, encoding: 'utf8' });
  const read = (path: RegExp) =>
    readFileSync(join(outDir, files.find((file) => path.test(file)) ?? ''), 'utf8');
  return { files, read, code: read(/^assets\/[^/]*entry[^/]*\.js$/) };
}

test('a build has the map data, the open data and a file for each document, of which the code knows none', async () => {
  const { files, read, code } = await built(fixtureGeo);
  expect(files).toEqual(
    expect.arrayContaining(['data/atlas.geojson', 'data/annotations.jsonld', 'data/documents.json']),
  );
  const mapData = /^assets\/map-features-[0-9a-f]{8}\.geojson$/;
  expect(JSON.parse(read(mapData)).features).toContainEqual({
    type: 'Feature',
    properties: {
      id: 'gamma-port',
      layer: 'places',
      symbol: 'place-point',
      basis: 'stated',
      side: '',
      kind: 'port',
      rank: 2,
    },
    geometry: { type: 'Point', coordinates: [172, 37.5] },
  });
  expect(code).toContain('The Alpha Sea');
  expect(code).toContain(files.find((file) => mapData.test(file)));
  expect(code).not.toContain('wide enough');
  const [document = ''] = files.filter((file) =>
    /^assets\/atlas-[0-9a-f]{8}\/documents\/alpha\.json$/.test(file),
  );
  expect(read(/documents\/alpha\.json$/)).toContain('wide enough');
  expect(code).toContain(document.replace('documents/alpha.json', ''));
});

test('a build with problems fails and names every one of them with its place', async () => {
  const geoDir = editedGeo(
    withProperties('zones', 'alpha-drill', { method: undefined }),
    withText('documents/alpha.md', '#beta-buoy)', '#beta-bouy)'),
  );
  await expect(built(geoDir)).rejects.toThrow(
    expect.objectContaining({
      message: expect.stringMatching(
        /documents\/alpha\.md:22: .*“beta-buoy”\? \(feature-known\)\n.*layers\/zones\.geojson:3: feature 1 \(alpha-drill\): .*\(basis-method\)/,
      ),
    }),
  );
});

test('a warning fails the build too', async () => {
  const repeated = withFeature('zones', 'alpha-swift', (feature) => {
    const coordinates = [
      [175, 40],
      [175, 40],
      [172, 37.5],
    ];
    feature.geometry = { type: 'LineString', coordinates };
  });
  await expect(built(editedGeo(repeated))).rejects.toThrow('repeated-position');
});

test('while developing, an edit reloads the page with the new data, and a fault is an error that names its place', async () => {
  const geoDir = editedGeo();
  const server = await createServer({ ...site(geoDir), server: { middlewareMode: true, ws: false } });
  onTestFinished(() => server.close());
  const module = async () => (await server.environments.client.transformRequest('virtual:atlas'))?.code;
  expect(await module()).toContain('An invented sea');

  const edit = (from: string, to: string) => {
    const path = join(geoDir, 'atlas.json');
    const reloaded = new Promise((resolve) => {
      server.environments.client.hot.send = (payload: unknown) => resolve(payload);
    });
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
    return reloaded;
  };
  expect(await edit('An invented sea', 'Another sea')).toMatchObject({ type: 'full-reload' });
  expect(await module()).toContain('Another sea');
  await edit('"Another sea', '"');
  await expect(module()).rejects.toThrow(/atlas\.json:\d+: “tagline” .*\(text\)/);
});
