import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';

const workerFile = 'sw.js';

/** Of every other file a copy is kept: not of those packed for hosts, nor of pages that say what the map says. */
const left = /\.(br|gz)$|^(documents|features)\//;
/** Its name says what is in it. */
const hashed = /^assets\//;

/** A file of the site and what is in it. */
type Content = readonly [path: string, content: string | Uint8Array];

/** The files to keep, with a revision where the name does not change with the content, and how many bytes they are. */
export function filesToKeep(contents: readonly Content[]) {
  const kept = contents.filter(([path]) => path !== workerFile && !left.test(path));
  const files = kept
    .map(([url, content]) => ({
      url,
      revision: hashed.test(url) ? null : createHash('sha256').update(content).digest('hex').slice(0, 12),
    }))
    .sort((a, b) => (a.url < b.url ? -1 : 1));
  return { files, bytes: kept.reduce((sum, [, content]) => sum + Buffer.byteLength(content), 0) };
}

/** Tells the service worker which files the built site has, and the page, in `offline.json`, how many bytes they are. */
export function offlinePlugin(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'offline',
    apply: 'build',
    enforce: 'post',
    configResolved(resolved) {
      config = resolved;
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const worker = bundle[workerFile];
        if (worker?.type !== 'chunk') throw new Error(`The build made no ${workerFile}.`);
        const made = Object.values(bundle).map(
          (file): Content => [file.fileName, file.type === 'chunk' ? file.code : file.source],
        );
        const asTheyAre = readdirSync(config.publicDir).map(
          (name): Content => [name, readFileSync(join(config.publicDir, name))],
        );
        const { bytes } = filesToKeep([...made, ...asTheyAre]);
        const sizes: Content = ['offline.json', JSON.stringify({ bytes })];
        const { files } = filesToKeep([...made, ...asTheyAre, sizes]);
        delete bundle[workerFile];
        const source = worker.code.replace('self.__OFFLINE_FILES__', () => JSON.stringify(files));
        this.emitFile({ type: 'asset', fileName: workerFile, source });
        this.emitFile({ type: 'asset', fileName: sizes[0], source: sizes[1] });
      },
    },
  };
}
