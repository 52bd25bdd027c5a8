import { defineConfig } from 'vitest/config';
import { root } from './scripts/processes.mjs';

export default defineConfig({
  root,
  // Where the root is a link, its files go by their paths under it.
  resolve: { preserveSymlinks: true },
  server: { fs: { allow: [root] } },
  test: {
    // Modules keep no state between tests, so files may share them: half the time.
    isolate: false,
    unstubGlobals: true,
    // No test is about time: on a busy machine some take more than the usual five seconds.
    testTimeout: 60_000,
    // Apart, one after the other: for each file of another environment than that of the first, Vitest makes one anew.
    projects: [
      {
        extends: true,
        test: {
          name: 'plain',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'page',
          include: ['src/**/*.test.tsx'],
          environment: 'happy-dom',
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
