import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Where the project's folder is a link, its files go by their paths under it.
  resolve: { preserveSymlinks: true },
  test: {
    root: import.meta.dirname,
    globalSetup: ['../servedSite.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
