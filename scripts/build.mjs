/** Builds the site, as `npm run build` does, into `dist/` or the folder named; what is wrong is said without a stack. */
import { build } from 'vite';
import { Advice, adviceOnWriting, runCommand } from './advice.mjs';

await runCommand(async () => {
  try {
    await build({ logLevel: 'warn', build: { outDir: process.argv[2] ?? 'dist' } });
  } catch (error) {
    // Of an error in a plugin the message carries the stack.
    const message = String(error instanceof Error ? error.message : error).replace(/^\s+at .+\n?/gm, '');
    throw new Advice(adviceOnWriting(message) ?? message);
  }
});
