/** Runs named commands one after the other; stops at the first that fails and says which. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** `steps` are `[title, binary of node_modules/.bin or 'node', ...arguments]`. Exits the process on failure. */
export function runSteps(steps) {
  for (const [title, command, ...args] of steps) {
    const started = Date.now();
    console.log(`\n— ${title}`);
    const file = command === 'node' ? process.execPath : `${root}node_modules/.bin/${command}`;
    const { status, error } = spawnSync(file, args, {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    if (error) console.error(error.message);
    if (status !== 0) {
      console.error(`\n✗ ${title} failed.`);
      process.exit(status ?? 1);
    }
    console.log(`  ${title}: ${((Date.now() - started) / 1000).toFixed(1)} s`);
  }
}

/** What `npm run check` runs: everything that needs neither a build nor a browser. */
export const quickSteps = [
  ['Format and lint', 'biome', 'ci', '.'],
  ['Types', 'tsc', '--noEmit'],
  ['Unit tests and the real geo/', 'vitest', 'run'],
];
