import {
  copyFileSync,
  createReadStream,
  createWriteStream,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, createBrotliCompress, createGzip, gzip } from 'node:zlib';
import { sum } from 'd3-array';
import type { Plugin } from 'vite';

const packBrotli = promisify(brotliCompress);
const packGzip = promisify(gzip);

/** Text: pictures, fonts and archives are packed already, and of archives a host must give stretches. */
const isText = /\.(atom|css|csv|geojson|html|js|json|jsonld|mjs|svg|webmanifest|xml)$/;
/** What readers wait for: the page itself, its parts, and what these fetch. */
const isWaitedFor = /^(assets\/|[^/]*$)/;
/** What is fetched when it is asked for, by feature, layer and document: it grows with the atlas. */
const isFetchedLater = /^assets\/[^/]*\//;
/** Above this quality 10 takes too long: nine to twenty-three times as long as 5, for 7 to 19 % less. */
const MUCH_FETCHED_BYTES = 2 ** 26;
/** Below this a packed file saves no packet. */
const LEAST_BYTES = 1024;
/** Files above this are packed as they are read, always anew: open data of a large atlas. */
const LARGE_BYTES = 2 ** 25;
/** Files packed side by side: a large atlas has a page for each of its features, which memory need not hold together. */
const AT_ONCE = 16;
/** Files after which a build of a large atlas says how far it is; ours has fewer. */
const TOLD_AFTER = 2000;

/**
 * Vite plugin: lays a `.br` and a `.gz` beside each text file of the built site. Brotli's quality is 10 where readers
 * wait (11 takes three times as long for 2 %), 5 for the pages and data beside, and for what a large atlas fetches later.
 */
export function precompressPlugin(): Plugin {
  let before = '';
  return {
    name: 'precompress',
    apply: 'build',
    config({ root = '.', build }) {
      before = resolve(root, build?.outDir ?? 'dist');
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      handler: async ({ dir = '' }) => {
        await precompress(dir, before);
      },
    },
  };
}

/**
 * Packs the text files in `folder`, whose packed forms are taken over from the site `before` where it has the same file. Above
 * `muchFetched` bytes, what is fetched later is packed as pages are.
 * Resolves to how many were packed anew.
 */
export async function precompress(
  folder: string,
  before: string,
  muchFetched = MUCH_FETCHED_BYTES,
): Promise<number> {
  const bytesOf = (name: string) => statSync(join(folder, name)).size;
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => isText.test(name) && bytesOf(name) >= LEAST_BYTES);
  const isMuch = sum(names.filter((name) => isFetchedLater.test(name)).map(bytesOf)) > muchFetched;
  const qualityOf = (name: string) =>
    isWaitedFor.test(name) && !(isMuch && isFetchedLater.test(name)) ? 10 : 5;
  const waiting = names.entries();
  let packed = 0;
  const work = async () => {
    for (const [at, name] of waiting) {
      if (at > 0 && at % TOLD_AFTER === 0) console.log(`Packing: ${at} of ${names.length} files.`);
      if (await pack(folder, name, before, qualityOf(name))) packed += 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return packed;
}

async function pack(folder: string, name: string, before: string, quality: number): Promise<boolean> {
  const file = join(folder, name);
  const old = join(before, name);
  if (statSync(file).size > LARGE_BYTES) {
    const ways = {
      br: createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
      gz: createGzip(),
    };
    for (const [ending, way] of Object.entries(ways))
      await pipeline(createReadStream(file), way, createWriteStream(`${file}.${ending}`));
    return true;
  }
  const content = readFileSync(file);
  const isKnown = [old, `${old}.br`, `${old}.gz`].every((path) => existsSync(path));
  if (isKnown && readFileSync(old).equals(content)) {
    for (const ending of ['br', 'gz']) copyFileSync(`${old}.${ending}`, `${file}.${ending}`);
    return false;
  }
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  const [br, gz] = await Promise.all([packBrotli(content, { params }), packGzip(content)]);
  writeFileSync(`${file}.br`, br);
  writeFileSync(`${file}.gz`, gz);
  return true;
}
