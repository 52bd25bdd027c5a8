/**
 * Garbage may grow to several times what is in use, where a machine has room: of a large atlas to gigabytes. Where its folder has many files it
 * is collected sooner, which takes more of the processor, and what is freed outside the heap is given back. To be imported first.
 */
import { spawnSync } from 'node:child_process';
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
  // By itself glibc keeps up to eight pieces of memory for each processor, and what threads have freed in them. It reads this as a process starts.
  if (process.platform === 'linux' && !process.env.MALLOC_ARENA_MAX) {
    const env = { ...process.env, MALLOC_ARENA_MAX: '2' };
    const again = [...process.execArgv, ...process.argv.slice(1)];
    process.exit(spawnSync(process.execPath, again, { env, stdio: 'inherit' }).status ?? 1);
  }
  setFlagsFromString(`--heap-growing-percent=${files > mostFiles ? 20 : 40}`);
}
