/** Tells whether `node_modules` holds what `package-lock.json` asks for, whoever installed it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Advice } from './advice.mjs';

/**
 * @typedef {object} Entry of a lock file
 * @property {string} [version]
 * @property {string} [integrity]
 * @property {boolean} [link]
 * @property {boolean} [optional]
 * @property {string[]} [os]
 * @property {string[]} [cpu]
 * @property {string[]} [libc]
 */

/**
 * The packages of the lock that are not installed, or not in its version: their paths. npm writes the list of what it
 * installed as its last act, so half an installation has none. More packages than the lock's do no harm.
 * @param {string} folder the project's
 * @returns {string[]}
 */
export function missingPackages(folder) {
  const installed = entriesOf(join(folder, 'node_modules/.package-lock.json')) ?? {};
  const wanted = entriesOf(join(folder, 'package-lock.json'));
  if (!wanted) {
    throw new Advice('package-lock.json is missing or damaged. Get it back: git checkout package-lock.json');
  }
  return Object.entries(wanted)
    .filter(([path, entry]) => {
      const found = installed[path];
      if (!found) return path !== '' && isNeededHere(entry);
      const isSame = found.version === entry.version && found.integrity === entry.integrity;
      return !isSame || !(entry.link || existsSync(join(folder, path, 'package.json')));
    })
    .map(([path]) => path);
}

/** @param {string} file @returns {Record<string, Entry> | undefined} where the file is there and whole */
function entriesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/**
 * Of optional packages npm leaves out those for other machines, and what only those need; one that is for this
 * machine is the working half of some other package.
 * @param {Entry} entry
 */
function isNeededHere({ optional, os, cpu, libc }) {
  if (!optional) return true;
  const suits =
    admits(os, process.platform) && admits(cpu, process.arch) && (!libc || admits(libc, libcHere()));
  return Boolean(os ?? cpu ?? libc) && suits;
}

/** @param {string[] | undefined} list names, or names not wanted, with `!` @param {string} name */
function admits(list = [], name) {
  if (list.includes(`!${name}`)) return false;
  const wanted = list.filter((each) => !each.startsWith('!'));
  return wanted.length === 0 || wanted.includes(name);
}

function libcHere() {
  if (process.platform !== 'linux') return '';
  // Else the report looks up the name of every host this process is connected to.
  process.report.excludeNetwork = true;
  return 'glibcVersionRuntime' in process.report.getReport().header ? 'glibc' : 'musl';
}
