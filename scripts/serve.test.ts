import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { policyFor } from './contentSecurityPolicy.ts';
import { precompress } from './precompress.ts';
import { securityHeaders, serve } from './serve.mjs';

const hosting = readFileSync(new URL('../docs/hosting.md', import.meta.url), 'utf8');

test('the server says of a file what docs/hosting.md asks of every host, and 404 of what is not there', async () => {
  const server = await serve({ folder: 'public' });
  try {
    const address = server.resolvedUrls?.local[0] ?? '';
    const missing = await fetch(new URL('nothing-such.js', address));
    expect(missing.status).toBe(404);
    for (const { headers } of [missing, await fetch(new URL('favicon.svg', address))])
      for (const [name, value] of Object.entries(securityHeaders)) {
        expect(headers.get(name)).toBe(value);
        expect(hosting).toContain(`| \`${name}\` | \`${value}\` |`);
      }
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
    expect(headers.get('Content-Security-Policy')).toBe(`${policyFor([])}; frame-ancestors *`);
  } finally {
    await server.close();
    rmSync(folder, { recursive: true });
  }
});

/** What comes over the wire, unpacked by nobody. */
const asked = (url: URL, headers: Record<string, string>) =>
  new Promise<IncomingMessage & { bytes: number }>((resolve, reject) => {
    get(url, { headers }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      response.on('end', () => resolve(Object.assign(response, { bytes })));
    }).on('error', reject);
  });

test('text comes packed to who takes it, stretches of archives as they are; what has its own name for good is kept', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'served-'));
  mkdirSync(join(folder, 'assets'));
  const text = 'The sea lies between. '.repeat(1000);
  for (const name of ['index.html', 'assets/page-1.js']) writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, 'assets/tiles-1.pmtiles'), text);
  await precompress(folder, folder);
  const server = await serve({ folder });
  try {
    const address = server.resolvedUrls?.local[0] ?? '';
    for (const [path, type, kept] of [
      ['', 'text/html', 'no-cache'],
      ['assets/page-1.js', 'text/javascript', 'public, max-age=31536000, immutable'],
    ] as const) {
      for (const [accepted, coding] of [
        ['gzip, deflate, br', 'br'],
        ['gzip', 'gzip'],
        ['br;q=0, gzip', 'gzip'],
        ['identity', undefined],
      ] as const) {
        const { headers, bytes } = await asked(new URL(path, address), { 'accept-encoding': accepted });
        expect(headers['content-encoding']).toBe(coding);
        expect(headers['content-type']).toContain(type);
        expect(headers).toMatchObject({ vary: 'Accept-Encoding', 'cache-control': kept });
        expect(bytes < 1000).toBe(coding !== undefined);
      }
    }
    const gone = await asked(new URL('assets/gone-1.js', address), {});
    expect(gone).toMatchObject({ statusCode: 404 });
    expect(gone.headers['cache-control']).toBeUndefined();
    const archive = new URL('assets/tiles-1.pmtiles', address);
    const stretch = await asked(archive, { 'accept-encoding': 'gzip, br', range: 'bytes=10-19' });
    expect(stretch.statusCode).toBe(206);
    expect(stretch.headers['content-encoding']).toBeUndefined();
    expect(stretch.headers['content-range']).toBe(`bytes 10-19/${text.length}`);
    expect(stretch.bytes).toBe(10);
  } finally {
    await server.close();
  }
});
