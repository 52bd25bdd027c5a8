import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { KeptAnswers } from './keptAnswers.ts';
import { packageFile } from './packageFile.ts';

/** Results that stay: files, and folders, which are larger. */
const KEPT = 8;
const KEPT_FOLDERS = 4;

/** What a result is made with, beside its inputs: a change of any makes it anew. */
export interface Makers {
  /** Files of code, and folders of them; what lies in folders within these does not count. */
  code: readonly string[];
  packages: readonly string[];
}

/** Where results of a kind are kept between runs: shared by builds, commands and tests of this checkout. */
export const cacheFolder = (kind: string): string =>
  join(import.meta.dirname, '../../../node_modules/.cache', kind);

/** Answers of a kind, kept as long as what makes them stays; see `KeptAnswers`. */
export const keptAnswers = (kind: string, makers: Makers): KeptAnswers =>
  new KeptAnswers(join(cacheFolder(kind), `${cacheKey(kind, makers)}.txt`));

/**
 * What `make` gives, kept in `folder` under a hash of `inputs` and `makers`. The last few results stay, so that two
 * data folders can take turns; older ones go. Where the folder cannot be written, nothing is kept.
 */
export function cached(folder: string, inputs: unknown, make: () => Uint8Array, makers: Makers): Uint8Array {
  const file = join(folder, cacheKey(inputs, makers));
  try {
    return readFileSync(file);
  } catch {
    const made = make();
    keep(folder, file, made);
    return made;
  }
}

/** The same of files that `make` writes into the folder it is given. Resolves to the folder they are in, which nobody may change. */
export async function cachedFolder(
  place: string,
  inputs: unknown,
  make: (folder: string) => Promise<unknown>,
  makers: Makers,
): Promise<string> {
  const folder = join(place, cacheKey(inputs, makers));
  if (existsSync(folder)) return folder;
  mkdirSync(place, { recursive: true });
  const unfinished = mkdtempSync(`${folder}.`);
  try {
    await make(unfinished);
    // Another process may have been faster.
    if (!existsSync(folder)) renameSync(unfinished, folder);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  removeOld(place, KEPT_FOLDERS);
  return folder;
}

function keep(folder: string, file: string, contents: Uint8Array): void {
  try {
    mkdirSync(folder, { recursive: true });
    // Renamed when whole: another process may be reading.
    const unfinished = `${file}.${process.pid}`;
    writeFileSync(unfinished, contents);
    renameSync(unfinished, file);
    removeOld(folder, KEPT);
  } catch {
    // A read-only checkout: the next start builds it again.
  }
}

function removeOld(folder: string, kept: number): void {
  const files = readdirSync(folder).map((name) => join(folder, name));
  const newestFirst = files
    .map((path) => ({ path, time: statSync(path).mtimeMs }))
    .sort((a, b) => b.time - a.time);
  for (const { path } of newestFirst.slice(kept)) rmSync(path, { recursive: true, force: true });
}

/** A hash of `inputs`, of the code and of the versions of the packages that the result comes from. */
export function cacheKey(inputs: unknown, { code, packages }: Makers): string {
  const hash = createHash('sha256').update(JSON.stringify(inputs));
  for (const name of packages) {
    const { version } = JSON.parse(readFileSync(packageFile(name, 'package.json'), 'utf8'));
    hash.update(`${name}@${version}`);
  }
  for (const place of code) {
    const files = place.endsWith('.ts') ? [place] : readdirSync(place).map((name) => join(place, name));
    for (const file of files.sort()) {
      if (file.endsWith('.ts') && !file.endsWith('.test.ts')) hash.update(readFileSync(file));
    }
  }
  return hash.digest('hex').slice(0, 16);
}
