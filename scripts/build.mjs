/** Builds the site into `dist/`, as `npm run build` does; what is wrong is said without a stack. */
import { build } from 'vite';
import { Advice, adviceOnWriting, runCommand } from './advice.mjs';

await runCommand(async () => {
  try {
    await build({ logLevel: 'warn' });
  } catch (error) {
    // Of an error in a plugin the message carries the stack.
    const message = String(error instanceof Error ? error.message : error).replace(/^\s+at .+\n?/gm, '');
    throw new Advice(adviceOnWriting(message) ?? message);
  }
});
