import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { policyFor } from './contentSecurityPolicy.ts';
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

test('the policy in docs/hosting.md is the one that pages carry, in every example', () => {
  const examples = hosting.split('default-src').length - 1;
  expect(examples).toBe(5);
  expect(hosting.split(`${policyFor([])}; frame-ancestors *`)).toHaveLength(examples + 1);
});

test('the policy that a built page carries is sent with every file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'served-'));
  const content = policyFor([]).replaceAll("'", '&#39;');
  writeFileSync(
    join(folder, 'index.html'),
    `<meta http-equiv="Content-Security-Policy" content="${content}">`,
  );
  writeFileSync(join(folder, 'worker.js'), '');
  const server = await serve({ folder });
  try {
    const { headers } = await fetch(new URL('worker.js', server.resolvedUrls?.local[0] ?? ''));
    expect(headers.get('Content-Security-Policy')).toBe(policyFor([]));
  } finally {
    await server.close();
    rmSync(folder, { recursive: true });
  }
});
