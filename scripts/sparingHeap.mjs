/**
 * Garbage may grow to several times what is in use, where a machine has room: of a large atlas to gigabytes. Where its folder has many files it
 * is collected sooner, and the bundler gives back at once what it does not need, which takes more of the processor. To be imported first.
 */
import { readdirSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';

/** Ours has sixty, a hundred times ours five hundred and fifty, a thousand times ours more than five thousand. */
const [manyFiles, mostFiles] = [200, 2000];

/**
 * What is wrong with the folder is said when it is read.
 * @param {string} folder
 */
function filesOf(folder) {
  try {
    return readdirSync(folder, { recursive: true }).length;
  } catch {
    return 0;
  }
}

const files = filesOf(process.env.GEO_DIR ?? 'geo');
if (files > manyFiles) {
  setFlagsFromString(`--heap-growing-percent=${files > mostFiles ? 20 : 40}`);
  // The bundler's own memory is mimalloc's, which reads these when it is loaded: a quarter of a gigabyte less.
  Object.assign(process.env, { MIMALLOC_PURGE_DELAY: '0', MIMALLOC_ARENA_EAGER_COMMIT: '0' });
}
