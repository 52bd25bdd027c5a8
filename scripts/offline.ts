import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const workerFile = 'sw.js';

/** Of these a copy is kept: not of what is packed for hosts, nor of pages in folders of their own, which say what the map says. */
const kept = /^(assets\/|data\/|[^/]*$)/;
const packed = /\.(br|gz)$/;
/** Its name says what is in it. */
const hashed = /^assets\//;

/** A file of the site and what is in it. */
type Content = readonly [path: string, content: string | Uint8Array];

/** The files to keep, with a revision where the name does not change with the content, and how many bytes they are. */
export function filesToKeep(contents: Iterable<Content>) {
  const files: { url: string; revision: string | null }[] = [];
  let bytes = 0;
  for (const [url, content] of contents) {
    if (url === workerFile || packed.test(url) || !kept.test(url)) continue;
    const revision = hashed.test(url)
      ? null
      : createHash('sha256').update(content).digest('hex').slice(0, 12);
    files.push({ url, revision });
    bytes += Buffer.byteLength(content);
  }
  return { files: files.sort((a, b) => (a.url < b.url ? -1 : 1)), bytes };
}

/** Tells the service worker which files the built site has, and the page, in `offline.json`, how many bytes they are. */
export function offlinePlugin(): Plugin {
  return {
    name: 'offline',
    apply: 'build',
    enforce: 'post',
    writeBundle: {
      sequential: true,
      handler({ dir = '' }) {
        const { files, bytes } = filesToKeep(contentsOf(dir));
        const sizes: Content = ['offline.json', JSON.stringify({ bytes })];
        writeFileSync(join(dir, sizes[0]), sizes[1]);
        const worker = join(dir, workerFile);
        const list = JSON.stringify([...files, ...filesToKeep([sizes]).files]);
        writeFileSync(
          worker,
          readFileSync(worker, 'utf8').replace('self.__OFFLINE_FILES__', () => list),
        );
      },
    },
  };
}

/** The files in a folder, one after the other. */
function* contentsOf(folder: string): Generator<Content> {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = join(folder, name);
    if (statSync(file).isFile()) yield [name.replaceAll('\\', '/'), readFileSync(file)];
  }
}
