import { defineConfig } from 'vitest/config';
import { root } from '../../scripts/processes.mjs';

export default defineConfig({
  // Where the project's folder is a link, its files go by their paths under it.
  resolve: { preserveSymlinks: true },
  server: { fs: { allow: [root] } },
  test: {
    root: `${root}e2e/firefox`,
    // Without its ending, so that Vitest does not follow the link.
    globalSetup: ['../servedSite'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
