import { createHash } from 'node:crypto';
import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const workerFile = 'sw.js';

/** Of these a copy is kept: not of what is packed for hosts, nor of pages in folders of their own, which say what the map says. */
const kept = /^(assets\/|data\/|[^/]*$)/;
const packed = /\.(br|gz)$/;
/** Its name says what is in it. */
const hashed = /^assets\//;

/** A file of the site, how many bytes it is, and what is in it. */
type Content = readonly [path: string, bytes: number, pieces: Iterable<string | Uint8Array>];

/** The files to keep, with a revision where the name does not change with the content, and how many bytes they are. */
export function filesToKeep(contents: Iterable<Content>) {
  const files: { url: string; revision: string | null }[] = [];
  let bytes = 0;
  for (const [url, size, pieces] of contents) {
    if (url === workerFile || packed.test(url) || !kept.test(url)) continue;
    files.push({ url, revision: hashed.test(url) ? null : digestOf(pieces) });
    bytes += size;
  }
  return { files: files.sort((a, b) => (a.url < b.url ? -1 : 1)), bytes };
}

function digestOf(pieces: Iterable<string | Uint8Array>): string {
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  return hash.digest('hex').slice(0, 12);
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
        const [path, sizes] = ['offline.json', JSON.stringify({ bytes })];
        writeFileSync(join(dir, path), sizes);
        const worker = join(dir, workerFile);
        const list = JSON.stringify([...files, ...filesToKeep([[path, sizes.length, [sizes]]]).files]);
        writeFileSync(
          worker,
          readFileSync(worker, 'utf8').replace('self.__OFFLINE_FILES__', () => list),
        );
      },
    },
  };
}

function* contentsOf(folder: string): Generator<Content> {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = join(folder, name);
    const stats = statSync(file);
    if (stats.isFile()) yield [name.replaceAll('\\', '/'), stats.size, piecesOf(file)];
  }
}

/** What is in a file, if it is asked for: the open data of a large atlas is hundreds of megabytes. */
function* piecesOf(file: string): Generator<Uint8Array> {
  const opened = openSync(file, 'r');
  try {
    const piece = new Uint8Array(2 ** 20);
    for (let read = readSync(opened, piece); read > 0; read = readSync(opened, piece))
      yield piece.subarray(0, read);
  } finally {
    closeSync(opened);
  }
}
