import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { securityHeaders, serve } from './serve.mjs';

const hosting = readFileSync(new URL('../docs/hosting.md', import.meta.url), 'utf8');

test('the server says of a file what docs/hosting.md asks of every host, and 404 of what is not there', async () => {
  const server = await serve({ folder: 'public' });
  try {
    const address = server.resolvedUrls?.local[0] ?? '';
    const { headers } = await fetch(new URL('favicon.svg', address));
    for (const [name, value] of Object.entries(securityHeaders)) {
      expect(headers.get(name)).toBe(value);
      expect(hosting).toContain(`| \`${name}\` | \`${value}\` |`);
    }
    const missing = await fetch(new URL('nothing-such.js', address));
    expect(missing.status).toBe(404);
  } finally {
    await server.close();
  }
});
