import { fileURLToPath } from 'node:url';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built site, ending in a slash. */
    site: string;
  }
}

/** Serves `dist/` as a host would, on any free port, while the browser tests run. */
export default async function servedSite(project: TestProject) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const server = await preview({ root, preview: { port: 0, host: 'localhost' }, logLevel: 'warn' });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('The built site could not be served. Run `npm run build` first.');
  project.provide('site', address);
  return () => server.close();
}
