import { defineConfig } from 'vitest/config';
import { root } from './scripts/processes.mjs';

export default defineConfig({
  root,
  // Where the root is a link, its files go by their paths under it.
  resolve: { preserveSymlinks: true },
  server: { fs: { allow: [root] } },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
    environment: 'node',
    // Modules keep no state between tests, so files may share them: half the time.
    isolate: false,
    // No test is about time: on a busy machine some take more than the usual five seconds.
    testTimeout: 60_000,
  },
});
