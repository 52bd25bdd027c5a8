import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serve } from '../scripts/serve.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built site, ending in a slash. */
    site: string;
    /** The same of the site built from another atlas. */
    otherSite: string;
  }
}

const sites = {
  site: { folder: 'dist', how: 'npm run build' },
  otherSite: {
    folder: '.cache/other-atlas',
    how: 'GEO_DIR=src/atlas/fixtures/geo node scripts/build.mjs .cache/other-atlas',
  },
} as const;

/** Serves the built sites as a host would, on any free ports, while the browser tests run. */
export default async function servedSite(project: TestProject) {
  const served = Object.entries(sites).map(async ([name, { folder, how }]) => {
    if (!existsSync(join(import.meta.dirname, '..', folder))) console.warn(`There is no ${folder}: ${how}`);
    const server = await serve({ folder });
    project.provide(name as keyof typeof sites, server.resolvedUrls?.local[0] ?? '');
    return server;
  });
  const servers = await Promise.all(served);
  return () => Promise.all(servers.map((server) => server.close()));
}
