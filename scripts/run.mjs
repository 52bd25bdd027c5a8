/** `node scripts/run.mjs FILE …`: runs a TypeScript program of this project, which finds its arguments as if it were run itself. */
import './sparingHeap.mjs';
import { runnerImport } from 'vite';
import { root } from './processes.mjs';

process.argv.splice(1, 1);
const [, file = ''] = process.argv;
await runnerImport(`${root}${file}`, {
  root,
  configFile: false,
  logLevel: 'warn',
  resolve: { preserveSymlinks: true },
});
