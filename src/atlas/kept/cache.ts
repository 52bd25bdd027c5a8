import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { deserialize, serialize } from 'node:v8';

const root = join(import.meta.dirname, '../../..');

/** Results of a kind that stay: the last few, so that data folders can take turns. */
const KEPT = 6;

/** Nothing that is kept takes longer to make, milliseconds. */
const LONGEST = 300_000;

/** Of answers to many small questions, the last of these: more than an atlas asks. */
export const MANY = 3000;

/**
 * What a result is made with, beside its inputs and the installed packages: files of code, and folders of them. A change of any makes it anew.
 */
export type Makers = readonly string[];

/** Where results of a kind are kept between runs: shared by builds, commands and tests of this checkout. */
const cacheFolder = (kind: string): string => join(root, 'node_modules/.cache', kind);

/** How a result is taken apart, to be written and read one part after the other, and put together again. */
export interface Parts<Made, Part> {
  apart: (made: Made) => Iterable<Part>;
  whole: (parts: Iterable<Part>) => Made;
}

/** What `make` gives, kept under a hash of `inputs` and `makers`, with the last `most` of its kind. Where it cannot be written, nothing is kept. */
export const cached = <Made>(
  kind: string,
  inputs: unknown,
  make: () => Made,
  makers: Makers,
  most = KEPT,
): Made => {
  const parts = { apart: (made: Made) => [made], whole: ([made]: Iterable<Made>) => made as Made };
  return cachedParts(kind, inputs, make, makers, parts, most);
};

/** The same of what is too large to be written and read at once. */
export function cachedParts<Made, Part>(
  kind: string,
  inputs: unknown,
  make: () => Made,
  makers: Makers,
  { apart, whole }: Parts<Made, Part>,
  most = KEPT,
): Made {
  const file = join(cacheFolder(kind), cacheKey(inputs, makers));
  try {
    return whole(readParts<Part>(file));
  } catch {
    const made = make();
    keep(kind, file, apart(made), most);
    return made;
  }
}

function* readParts<Part>(file: string): Generator<Part> {
  const open = openSync(file, 'r');
  const length = Buffer.alloc(4);
  try {
    while (readSync(open, length) > 0) {
      const part = Buffer.alloc(length.readUInt32LE());
      readSync(open, part);
      yield deserialize(part);
    }
  } finally {
    closeSync(open);
  }
}

/** What is being made, by its folder: asked for again meanwhile, it is not made twice. */
const underWay = new Map<string, Promise<string>>();

/** The same of files that `make` writes into the folder it is given; what another process makes is waited for. Resolves to the folder they are in, which nobody may change. */
export async function cachedFolder(
  kind: string,
  inputs: unknown,
  make: (folder: string) => Promise<unknown>,
  makers: Makers,
): Promise<string> {
  const folder = join(cacheFolder(kind), cacheKey(inputs, makers));
  if (existsSync(folder)) return folder;
  const known = underWay.get(folder);
  if (known) return known;
  const made = waitOrMake(kind, folder, make).finally(() => underWay.delete(folder));
  underWay.set(folder, made);
  return made;
}

async function waitOrMake(kind: string, folder: string, make: (folder: string) => Promise<unknown>) {
  while (isMadeElsewhere(kind, folder)) await setTimeout(50);
  return existsSync(folder) ? folder : makeFolder(kind, folder, make);
}

/** Whether another process that still runs has begun to make it, and not too long ago: its number may have gone to another. */
function isMadeElsewhere(kind: string, folder: string): boolean {
  const begun = `${basename(folder)}.`;
  const names = existsSync(cacheFolder(kind)) ? readdirSync(cacheFolder(kind)) : [];
  return names.some((name) => {
    const [pid] = name.startsWith(begun) ? name.slice(begun.length).split('.') : [];
    const since = statSync(join(cacheFolder(kind), name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
    return pid !== undefined && Date.now() - since < LONGEST && runsElsewhere(Number(pid));
  });
}

function runsElsewhere(pid: number): boolean {
  try {
    return pid !== process.pid && process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function makeFolder(
  kind: string,
  folder: string,
  make: (folder: string) => Promise<unknown>,
): Promise<string> {
  mkdirSync(cacheFolder(kind), { recursive: true });
  const unfinished = mkdtempSync(`${folder}.${process.pid}.`);
  try {
    await make(unfinished);
    // Another process may have been faster.
    if (!existsSync(folder)) renameSync(unfinished, folder);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  removeOld(kind, KEPT);
  return folder;
}

/** The same of one file, which is called as its kind: resolves to its path. */
export async function cachedFile(
  kind: string,
  inputs: unknown,
  make: () => Promise<Uint8Array | string>,
  makers: Makers,
): Promise<string> {
  const write = async (folder: string) => writeFileSync(join(folder, kind), await make());
  return join(await cachedFolder(kind, inputs, write, makers), kind);
}

function keep(kind: string, file: string, parts: Iterable<unknown>, most: number): void {
  try {
    mkdirSync(cacheFolder(kind), { recursive: true });
    // Renamed when whole: another process may be reading.
    const unfinished = `${file}.${process.pid}`;
    const open = openSync(unfinished, 'w');
    for (const part of parts) {
      const written = serialize(part);
      const length = Buffer.alloc(4);
      length.writeUInt32LE(written.length);
      writeSync(open, length);
      writeFileSync(open, written);
    }
    closeSync(open);
    renameSync(unfinished, file);
    removeOld(kind, most);
  } catch {
    // A read-only checkout: the next start makes it again.
  }
}

function removeOld(kind: string, most: number): void {
  const names = readdirSync(cacheFolder(kind));
  if (names.length <= most) return;
  const newestFirst = names
    .map((name) => join(cacheFolder(kind), name))
    .map((path) => ({ path, time: statSync(path).mtimeMs }))
    .sort((a, b) => b.time - a.time);
  for (const { path } of newestFirst.slice(most)) rmSync(path, { recursive: true, force: true });
}

/** A hash of `inputs`, of the code and of all installed packages that the result may come from. */
const cacheKey = (inputs: unknown, makers: Makers): string =>
  createHash('sha256').update(versionOf(makers)).update(JSON.stringify(inputs)).digest('hex').slice(0, 24);

const versions = new Map<string, string>();

/** A hash of these makers and of all installed packages, read once by each process. */
function versionOf(makers: Makers): string {
  const known = versions.get(makers.join());
  if (known !== undefined) return known;
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  for (const place of makers) {
    const files = place.endsWith('.ts')
      ? [place]
      : readdirSync(place, { recursive: true, encoding: 'utf8' }).map((name) => join(place, name));
    for (const file of files.sort()) {
      if (file.endsWith('.ts') && !file.endsWith('.test.ts')) hash.update(readFileSync(file));
    }
  }
  const version = hash.digest('hex');
  versions.set(makers.join(), version);
  return version;
}
