import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createServer, type Plugin } from 'vite';
import { expect, onTestFinished, test } from 'vitest';
import type { Drawn } from './farFeatures.ts';
import {
  editedGeo,
  fixtureBase,
  fixtureGeo,
  withFeature,
  withProperties,
  withText,
} from './fixtures/editedGeo.ts';
import { type LoadedAtlas, loadAtlas } from './loadAtlas.ts';
import { mapFeatures } from './mapFeatures.ts';
import { shardOf } from './shardOf.ts';
import { atlasPlugin } from './vitePlugin.ts';

const ENTRY = `
import atlas from 'virtual:atlas';
import folder, { featureFiles } from 'virtual:atlas/folder';
import mapData from 'virtual:atlas/map-data';
export { atlas, folder, featureFiles, mapData };
`;

/** No archive, but something that tells what was to be cut. */
const tileOf = ({ features }: Drawn) => {
  const archive = new TextEncoder().encode(`${features.length} shapes`);
  return { archive, head: archive.subarray(0, 3) };
};

const indexOf = () => new Map([['terms/0.json', ['wide']]]);

/** A site of one module, so that nothing but the atlas is built. */
const site = (geoDir: string, load = (folder: string) => loadAtlas(folder, fixtureBase)) => {
  const entry: Plugin = {
    name: 'entry',
    resolveId: (id) => (id === 'entry' ? '\0entry' : undefined),
    load: (id) => (id === '\0entry' ? ENTRY : undefined),
  };
  return {
    configFile: false as const,
    logLevel: 'silent' as const,
    base: './',
    plugins: [entry, atlasPlugin({ geoDir, load, tile: tileOf, index: indexOf })],
  };
};

/** What was built: the code of the one entry, and the files that lie beside it. */
async function built(geoDir: string, load?: Parameters<typeof site>[1]) {
  const outDir = mkdtempSync(join(tmpdir(), 'built-'));
  onTestFinished(() => rmSync(outDir, { recursive: true }));
  await build({
    ...site(geoDir, load),
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
  expect(read(/search\/terms\/0\.json$/)).toBe('["wide"]');
  // What the code says of a feature is not said again.
  const said = JSON.parse(read(/features\/0\.json$/))['gamma-port'];
  expect(said).toHaveProperty('sources');
  expect(said).not.toHaveProperty('title');
});

test('a large atlas is drawn from tiles; its whole shapes, and all that is said of its features, lie in files of a few, each where the page looks for it', async () => {
  const many = (folder: string): LoadedAtlas => {
    const loaded = loadAtlas(folder, fixtureBase);
    const port = loaded.atlas?.features.find(({ id }) => id === 'gamma-port');
    if (!loaded.atlas || !port) throw new Error('The sample is not sound.');
    const ids = Array.from({ length: 500 }, (_, each) => `zeta-${each}`);
    for (const id of ids) loaded.geometries.set(id, { type: 'Point', coordinates: port.anchor ?? [0, 0] });
    const features = [...loaded.atlas.features, ...ids.map((id) => ({ ...port, id }))];
    return { ...loaded, atlas: { ...loaded.atlas, features } };
  };
  const { files, read, code } = await built(fixtureGeo, many);
  const drawn = mapFeatures(many(fixtureGeo).atlas?.features ?? [], many(fixtureGeo).geometries).features;
  expect(read(/map-features-[0-9a-f]{8}\.pmtiles$/)).toBe(`${drawn.length} shapes`);
  const head = /head: ?['"`]([^'"`]+)/.exec(code)?.[1] ?? '';
  expect(Buffer.from(head, 'base64').toString()).toBe(read(/\.pmtiles$/).slice(0, 3));
  expect(files.filter((file) => /map-features.*json$/.test(file))).toEqual([]);
  const count = files.filter((file) => /shapes\/\d+\.json$/.test(file)).length;
  expect(Number(/shapeFiles: ?(\d+)/.exec(code)?.[1])).toBe(count);
  for (const shape of drawn) {
    const file = new RegExp(`shapes/${shardOf(shape.properties.id, count)}\\.json$`);
    expect(JSON.parse(read(file))).toContainEqual(JSON.parse(JSON.stringify(shape)));
  }
  expect(Number(/featureFiles ?= ?(\d+)/.exec(code)?.[1] ?? count)).toBe(count);
  const said = JSON.parse(read(new RegExp(`features/${shardOf('zeta-7', count)}\\.json$`)));
  expect(said['zeta-7']).toMatchObject({ title: 'Gamma Port', sources: expect.anything() });
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
