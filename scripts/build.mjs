/** Builds the site, as `npm run build` does, into `dist/` or the folder named; what is wrong is said without a stack. */
import './sparingHeap.mjs';
import { resolve } from 'node:path';
import { build } from 'vite';
import { Advice, adviceOnWriting, mustBeWritable, runCommand } from './advice.mjs';
import { root, start } from './processes.mjs';

const outDir = process.argv[2] ?? 'dist';

await runCommand(async () => {
  mustBeWritable(root, resolve(root, outDir));
  // The base takes as long as all else. What is wrong is said by the build, which then makes it by itself.
  const base = start(process.execPath, ['scripts/run.mjs', 'scripts/base.ts'], { collect: true });
  try {
    await build({ logLevel: 'warn', build: { outDir } });
    console.log(`The site is in ${outDir}/.`);
  } catch (error) {
    // Of an error in a plugin the message carries the stack.
    const message = String(error instanceof Error ? error.message : error).replace(/^\s+at .+\n?/gm, '');
    throw new Advice(adviceOnWriting(message) ?? message);
  } finally {
    await base.stop();
  }
});
