import { createHash } from 'node:crypto';
import { closeSync, cpSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { documentCitations } from './citations/documentCitations.ts';
import { type Drawn, farFeatures, nearZoom } from './farFeatures.ts';
import { type AtlasRest, firstPart } from './firstPart.ts';
import { filesUnder } from './link/dataVersion.ts';
import type { LoadedAtlas } from './loadAtlas.ts';
import { mapFeatures } from './mapFeatures.ts';
import { mapPart } from './mapPart.ts';
import type { Atlas, AtlasDetails, WholeAtlas } from './model/atlas.ts';
import type { AtlasDocument } from './model/document.ts';
import type { Mention } from './model/feature.ts';
import { openData } from './openData/openData.ts';
import { problemReport } from './problemReport.ts';
import { ringFeatures } from './rings/ringFeatures.ts';
import { shardOf } from './shardOf.ts';
import { detailsOf, type ListedFeature, listedOf, splitAtlas, tieOf } from './splitAtlas.ts';

/** Where an atlas comes from. */
export interface AtlasPluginOptions {
  /** Folder of the data, absolute or relative to the working directory. */
  geoDir: string;
  /** Reads the folder, as `loadAtlas` does. */
  load: (folder: string) => LoadedAtlas;
  /** Cuts what is drawn of a large atlas into an archive of tiles, whose first bytes it gives once more. */
  tile: (drawn: Drawn) => { archive: Uint8Array; head: Uint8Array };
  /** Makes the index that a reader searches, in files by their paths. */
  index: (
    atlas: WholeAtlas,
    documents: readonly AtlasDocument[],
  ) => Iterable<readonly [path: string, file: object]>;
}

/** So many features of a large atlas share a file of whole shapes, and one of all that is said of them. */
const featuresInFile = 40;

/** Where a development server has what is fetched later. */
const whereFetched = 'data/fetched/';

/** The plugin, and what it tells others: the atlas as it stands, its texts, and what of it the first view needs. Asking throws with the list of all problems. */
export interface AtlasPlugin extends Plugin {
  api: {
    atlas: () => WholeAtlas;
    documents: () => AtlasDocument[];
    /** What the first view needs: of a large atlas a part. */
    first: () => { atlas: Atlas; drawn: Drawn };
    /** Paths, under a built site's root, of what the map draws that view from. */
    firstFiles: () => string[];
  };
}

type MapFile = readonly [path: string, content: string | Uint8Array];

type SoundAtlas = LoadedAtlas & { atlas: WholeAtlas };

const jsonModule = (value: unknown): string =>
  `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;

/** The same function, which works nothing out twice for one atlas. */
function onceFor<Made>(make: (atlas: SoundAtlas) => Made): (atlas: SoundAtlas) => Made {
  const known = new WeakMap<SoundAtlas, Made>();
  return (atlas) => {
    const made = known.get(atlas) ?? make(atlas);
    known.set(atlas, made);
    return made;
  };
}

/**
 * Makes a geo folder into modules and files of the site: `virtual:atlas`, `virtual:atlas/panels`, `virtual:atlas/folder`, `virtual:atlas/map-data`,
 * `virtual:atlas/rings`, what these lead to, and the open data under `data/`. Files are written one by one past the bundle, which would hold
 * them all. Any problem in the folder, a warning too, fails the build and shows in the browser while developing; an edit reloads the page.
 */
export function atlasPlugin({ geoDir, load, tile, index }: AtlasPluginOptions): AtlasPlugin {
  const folder = resolve(geoDir);
  let loaded: SoundAtlas | null = null;
  let isBuild = true;

  /** Throws with the list of all problems. */
  function soundAtlas(): SoundAtlas {
    if (loaded) return loaded;
    const { atlas, problems, ...rest } = load(folder);
    if (atlas === null || problems.length > 0) throw new Error(problemReport(geoDir, problems));
    loaded = { ...rest, atlas, problems };
    return loaded;
  }

  /** A file the map draws from: its path under the site's root, which changes with what is in it, and its content. */
  function mapFile(name: string, content: object, ending = 'geojson'): MapFile {
    const written = content instanceof Uint8Array ? content : JSON.stringify(content);
    if (!isBuild) return [`data/${name}.geojson`, written];
    const hash = createHash('sha256').update(written).digest('hex').slice(0, 8);
    return [`assets/${name}-${hash}.${ending}`, written];
  }
  const drawn = onceFor(({ atlas, geometries }: SoundAtlas) => mapFeatures(atlas.features, geometries));
  const first = onceFor((atlas: SoundAtlas) => {
    const foremost = splitAtlas(firstPart(atlas.atlas));
    return {
      atlas: foremost,
      drawn: foremost.part ? mapFeatures(foremost.features, atlas.geometries) : drawn(atlas),
    };
  });
  const parts = onceFor((atlas: SoundAtlas) => mapPart(first(atlas).atlas));
  const isTiled = (atlas: SoundAtlas) => isBuild && first(atlas).atlas.part !== undefined;
  /** Says how far the build of a large atlas is. */
  const tell = (atlas: SoundAtlas, what: string) => isTiled(atlas) && process.stdout.write(`${what}\n`);
  const tiled = onceFor((atlas: SoundAtlas) => {
    // First, while nothing else is held: the index takes most.
    fetched(atlas);
    tell(atlas, 'Cutting tiles.');
    return tile(drawn(atlas));
  });
  /** What the map draws from, by what the page calls it, the file of the first view first. Where one develops, one whole file serves. */
  const mapFiles = onceFor((atlas: SoundAtlas): Record<string, MapFile> => {
    if (isTiled(atlas)) return { archive: mapFile('map-features', tiled(atlas).archive, 'pmtiles') };
    const near = mapFile('map-features', drawn(atlas));
    if (!isBuild) return { near };
    return { far: mapFile('map-features-far', farFeatures(drawn(atlas)), 'json'), near };
  });
  /** How many files what is asked for of single features is in. */
  const featureFiles = (atlas: SoundAtlas) =>
    first(atlas).atlas.part ? Math.ceil(atlas.atlas.features.length / featuresInFile) : 1;
  function inFiles<Of>(atlas: SoundAtlas, all: readonly Of[], idOf: (each: Of) => string): Of[][] {
    const files = Array.from({ length: featureFiles(atlas) }, (): Of[] => []);
    for (const each of all) files[shardOf(idOf(each), files.length)]?.push(each);
    return files;
  }
  /** What is said of features, by file; of a large atlas, where they may not be at hand, with what the first view knows. */
  const saidFiles = (atlas: SoundAtlas) => {
    const { part } = first(atlas).atlas;
    // Old ids lead to what has them where not all are at hand.
    const named = atlas.atlas.features.flatMap((feature) =>
      [feature.id, ...(part ? feature.aliases : [])].map((name) => [name, feature] as const),
    );
    return inFiles(atlas, named, ([name]) => name).map(
      (those) => () =>
        Object.fromEntries(those.map(([name, feature]) => [name, part ? feature : detailsOf(feature)])),
    );
  };
  /** Of an atlas drawn from tiles the whole shapes, by file. */
  const shapeFiles = onceFor((atlas: SoundAtlas) =>
    isTiled(atlas) ? inFiles(atlas, drawn(atlas).features, ({ properties }) => properties.id) : [],
  );
  const rings = onceFor(({ atlas, geometries }: SoundAtlas) =>
    mapFile('rings', ringFeatures(atlas, geometries)),
  );

  /** What the page fetches when it is asked for, by path within the folder that `virtual:atlas/folder` names, one after the other. */
  function* fetchedLater(atlas: SoundAtlas): Generator<[path: string, make: () => unknown]> {
    const { documents, tours } = atlas;
    const { features, documents: summaries, checks, changes } = atlas.atlas;
    tell(
      atlas,
      `Read: ${features.length} features, ${documents.length} documents. Making the index of search.`,
    );
    for (const [path, file] of index(atlas.atlas, documents)) yield [`search/${path}`, () => file];
    tell(atlas, 'Writing what is fetched of features and documents.');
    if (first(atlas).atlas.part) {
      yield [
        'rest.json',
        (): Omit<AtlasRest, 'features'> => ({ documents: summaries, checks: checks.map(tieOf) }),
      ];
      for (const { id } of atlas.atlas.layers) {
        const own = features.filter(({ layer }) => layer === id);
        yield [`lists/${id}.json`, (): ListedFeature[] => own.map(listedOf)];
        yield [`mentions/${id}.json`, (): Mention[][] => own.map(({ mentions }) => mentions)];
      }
    }
    yield ['details.json', (): AtlasDetails => ({ checks, changes })];
    for (const [file, make] of saidFiles(atlas).entries()) yield [`features/${file}.json`, make];
    for (const [file, shapes] of shapeFiles(atlas).entries()) yield [`shapes/${file}.json`, () => shapes];
    yield ['tours.json', () => tours];
    for (const text of documents) {
      yield [`documents/${text.id}.json`, () => text];
      yield [`citations/${text.id}.json`, () => documentCitations(text)];
    }
  }
  /** Where a build has written them, waiting for the bundle, and where they go: one folder, so that the page need not know a name for each document. */
  const fetched = onceFor((atlas: SoundAtlas) => {
    const waiting = mkdtempSync(join(tmpdir(), 'fetched-'));
    const hash = createHash('sha256');
    for (const [path, make] of fetchedLater(atlas)) {
      const written = JSON.stringify(make());
      hash.update(written);
      mkdirSync(dirname(join(waiting, path)), { recursive: true });
      writeFileSync(join(waiting, path), written);
    }
    return { waiting, folder: `assets/atlas-${hash.digest('hex').slice(0, 8)}/` };
  });

  /** The address of a file, as an expression. */
  const addressOf = ([path]: MapFile): string => `import.meta.env.BASE_URL + ${JSON.stringify(path)}`;

  /** The files the atlas is published in, by path under the site's root, but for what is fetched later. */
  function files(atlas: SoundAtlas): Map<string, () => Iterable<MapFile[1]>> {
    const drawnFrom = [...Object.values(mapFiles(atlas)), rings(atlas)];
    return new Map<string, () => Iterable<MapFile[1]>>([
      ...drawnFrom.map(([path, content]) => [path, () => [content]] as const),
      ...openData(atlas),
    ]);
  }
  /** Those a development server gives. */
  const served = onceFor(
    (atlas: SoundAtlas) =>
      new Map<string, () => Iterable<MapFile[1]>>([
        ...files(atlas),
        ...[...fetchedLater(atlas)].map(
          ([path, make]) => [whereFetched + path, () => [JSON.stringify(make())]] as const,
        ),
      ]),
  );

  function moduleFor(name: string): string {
    const atlas = soundAtlas();
    if (name === 'virtual:atlas') return jsonModule(parts(atlas).forMap);
    if (name === 'virtual:atlas/panels') return jsonModule(parts(atlas).forPanels);
    if (name === 'virtual:atlas/folder')
      return `export default import.meta.env.BASE_URL + ${JSON.stringify(isBuild ? fetched(atlas).folder : whereFetched)};
        export const featureFiles = ${featureFiles(atlas)};`;
    if (name === 'virtual:atlas/map-data') {
      const files = Object.entries(mapFiles(atlas)).map(([name, file]) => `${name}: ${addressOf(file)}`);
      const head = isTiled(atlas) ? Buffer.from(tiled(atlas).head).toString('base64') : '';
      const more = `nearZoom: ${nearZoom}, shapeFiles: ${shapeFiles(atlas).length}, head: '${head}'`;
      return `export default { far: null, ${more}, ${files} };`;
    }
    if (name === 'virtual:atlas/rings') return `export default ${addressOf(rings(atlas))};`;
    throw new Error(`There is no module “${name}”.`);
  }

  function reload(server: ViteDevServer): void {
    loaded = null;
    for (const { moduleGraph } of Object.values(server.environments)) moduleGraph.invalidateAll();
    server.ws.send({ type: 'full-reload' });
  }

  return {
    name: 'atlas',
    api: {
      atlas: () => soundAtlas().atlas,
      documents: () => soundAtlas().documents,
      first: () => first(soundAtlas()),
      firstFiles: () => {
        const { far } = mapFiles(soundAtlas());
        return far ? [far[0]] : [];
      },
    },
    configResolved({ command }) {
      isBuild = command === 'build';
    },
    buildStart() {
      if (!isBuild) return;
      loaded = null;
      soundAtlas();
    },
    resolveId(id) {
      return id === 'virtual:atlas' || id.startsWith('virtual:atlas/') ? `\0${id}` : undefined;
    },
    load(id) {
      if (!id.startsWith('\0virtual:atlas')) return undefined;
      for (const file of filesUnder(folder)) this.addWatchFile(join(folder, file));
      return moduleFor(id.slice(1));
    },
    writeBundle({ dir = '' }) {
      const { waiting, folder } = fetched(soundAtlas());
      cpSync(waiting, join(dir, folder), { recursive: true });
      rmSync(waiting, { recursive: true });
      for (const [path, make] of files(soundAtlas())) {
        tell(soundAtlas(), `Writing ${path}.`);
        mkdirSync(dirname(join(dir, path)), { recursive: true });
        const file = openSync(join(dir, path), 'w');
        for (const part of make()) writeFileSync(file, part);
        closeSync(file);
      }
    },
    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on('all', (_event, file) => {
        if (resolve(file).startsWith(folder + sep)) reload(server);
      });
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').replace(/[?#].*$/, '').slice(1);
        if (!path.startsWith('data/')) return next();
        try {
          const make = served(soundAtlas()).get(path);
          if (make === undefined) return next();
          const parts = [...make()];
          const type = path.endsWith('.atom') ? 'application/atom+xml' : 'application/json';
          response.setHeader('Content-Type', `${type}; charset=utf-8`);
          for (const part of parts) response.write(part);
          response.end();
        } catch (error) {
          next(error);
        }
      });
    },
  };
}
