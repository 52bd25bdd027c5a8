import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { archiveAt } from './archive.ts';

const archive = Uint8Array.from({ length: 100_000 }, (_, at) => at % 251).buffer;
let asked: (string | null)[] = [];
let givesStretches = true;
let packs = false;

beforeEach(() => {
  asked = [];
  givesStretches = true;
  packs = false;
  vi.stubGlobal('fetch', async (_url: string, init?: RequestInit) => {
    const range = new Headers(init?.headers).get('Range');
    asked.push(range);
    if (!givesStretches || !range) return new Response(archive);
    if (packs)
      return new Response('a stretch of gzip', { status: 206, headers: { 'content-encoding': 'gzip' } });
    const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(range ?? '') ?? [];
    return new Response(archive.slice(Number(first), Number(last) + 1), { status: 206 });
  });
});
afterEach(() => vi.unstubAllGlobals());

const read = async (source: ReturnType<typeof archiveAt>, offset: number, length: number) =>
  (await source.getBytes(offset, length)).data;

it('what tiles of one view ask for together and lies near each other is one request; what lies far apart is not', async () => {
  const source = archiveAt('archive');
  const places = [5000, 90_000, 2000, 3000];
  const read4 = await Promise.all(places.map((offset) => read(source, offset, 1000)));
  expect(read4).toEqual(places.map((offset) => archive.slice(offset, offset + 1000)));
  expect(asked).toEqual(['bytes=2000-5999', 'bytes=90000-90999']);
});

it('a host that gives no stretches is asked for the whole archive, once', async () => {
  givesStretches = false;
  const source = archiveAt('archive');
  const places = [0, 50_000, 90_000];
  const first = await Promise.all(places.map((offset) => read(source, offset, 10)));
  expect(first).toEqual(places.map((offset) => archive.slice(offset, offset + 10)));
  expect(await read(source, 70_000, 10)).toEqual(archive.slice(70_000, 70_010));
  expect(asked).toHaveLength(1);
});

it('a host that gives stretches of a packed archive is asked for the whole, which the browser unpacks', async () => {
  packs = true;
  const source = archiveAt('archive');
  expect(await read(source, 50_000, 10)).toEqual(archive.slice(50_000, 50_010));
  expect(await read(source, 70_000, 10)).toEqual(archive.slice(70_000, 70_010));
  expect(asked).toEqual(['bytes=50000-50009', null]);
});

it('header and directory are not asked for where they came with the code; tiles are', async () => {
  const source = archiveAt('archive', archive.slice(0, 1000));
  expect(await read(source, 0, 16_384)).toEqual(archive.slice(0, 1000));
  expect(await read(source, 500, 100)).toEqual(archive.slice(500, 600));
  expect(asked).toEqual([]);
  expect(await read(source, 900, 200)).toEqual(archive.slice(900, 1100));
  expect(asked).toEqual(['bytes=900-1099']);
});

it('what could not be fetched is said, and asked for again', async () => {
  const working = fetch;
  const source = archiveAt('archive');
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
  await expect(read(source, 0, 10)).rejects.toThrow('no network');
  vi.stubGlobal('fetch', working);
  expect(await read(source, 0, 10)).toEqual(archive.slice(0, 10));
});
