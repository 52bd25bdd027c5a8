import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { policyFor } from './contentSecurityPolicy.ts';
import { precompress } from './precompress.ts';
import { securityHeaders } from './serve.mjs';

const brotli = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const types = '/etc/nginx/mime.types';
const isInstalled = spawnSync('nginx', ['-v']).status === 0 && existsSync(types);
if (!isInstalled) console.warn('nginx is not installed here: its example in docs/hosting.md is not tried.');
const hasBrotli = existsSync(brotli);

const text = 'The sea lies between. '.repeat(1000);

/** What comes over the wire, unpacked by nobody. */
const asked = (address: string, headers: Record<string, string> = {}) =>
  new Promise<{ response: IncomingMessage; body: Buffer }>((resolve, reject) => {
    get(address, { headers }, async (response) => {
      const chunks = await response.toArray();
      resolve({ response, body: Buffer.concat(chunks) });
    }).on('error', reject);
  });

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

describe.skipIf(!isInstalled)('nginx, set up as docs/hosting.md says', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  let nginx: ChildProcess;
  let site = '';

  beforeAll(async () => {
    for (const each of ['site/assets', 'site/documents/alpha'])
      mkdirSync(join(folder, each), { recursive: true });
    for (const name of [
      'index.html',
      'documents/alpha/index.html',
      'assets/page-1.js',
      'assets/tiles-1.pmtiles',
    ])
      writeFileSync(join(folder, 'site', name), text);
    await precompress(join(folder, 'site'), folder);
    const port = await freePort();
    site = `http://localhost:${port}/`;
    const hosting = readFileSync(new URL('../docs/hosting.md', import.meta.url), 'utf8');
    const [, example = ''] = /```nginx\n(.*?)```/s.exec(hosting) ?? [];
    const setUp = example
      .replace('listen 80;', `listen ${port};`)
      .replace('/var/www/marginal-seas', join(folder, 'site'))
      .replace('include mime.types', `include ${types}`)
      .replace('brotli_static on;', hasBrotli ? '$&' : '');
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `${name}_temp_path ${join(folder, name)};`,
    );
    writeFileSync(
      join(folder, 'nginx.conf'),
      `${process.getuid?.() === 0 ? 'user root;' : ''} daemon off; pid ${join(folder, 'pid')}; error_log stderr;
       ${hasBrotli ? `load_module ${brotli};` : ''}
       events {} http { access_log off; ${temporary.join(' ')} ${setUp} }`,
    );
    nginx = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    nginx.stderr?.on('data', (chunk) => {
      said += chunk;
    });
    await vi.waitUntil(
      () =>
        asked(site).then(
          () => true,
          () => nginx.exitCode !== null,
        ),
      { timeout: 10_000 },
    );
    expect(nginx.exitCode, said).toBeNull();
  });

  afterAll(async () => {
    if (nginx.exitCode === null) {
      nginx.kill();
      await once(nginx, 'exit');
    }
    rmSync(folder, { recursive: true });
  });

  test('says of every file, of a missing one too, what a host should say', async () => {
    for (const [path, status] of [
      ['', 200],
      ['assets/page-1.js', 200],
      ['nothing-such.js', 404],
    ] as const) {
      const { response } = await asked(site + path);
      expect(response.statusCode).toBe(status);
      for (const [name, value] of Object.entries(securityHeaders))
        expect(response.headers[name.toLowerCase()]).toBe(value);
      expect(response.headers['content-security-policy']).toBe(`${policyFor([])}; frame-ancestors *`);
    }
  });

  test('sends the packed file to who takes it, with the type of the file itself', async () => {
    const page = await asked(`${site}assets/page-1.js`, { 'accept-encoding': 'gzip' });
    expect(page.response.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
    expect(page.response.headers['content-type']).toContain('javascript');
    expect(gunzipSync(page.body).toString()).toBe(text);
    if (hasBrotli) {
      const { response, body } = await asked(`${site}assets/page-1.js`, { 'accept-encoding': 'gzip, br' });
      expect(response.headers['content-encoding']).toBe('br');
      expect(brotliDecompressSync(body).toString()).toBe(text);
    }
    const plain = await asked(`${site}assets/page-1.js`);
    expect(plain.body.toString()).toBe(text);
  });

  test('gives stretches of archives as they are', async () => {
    const headers = { 'accept-encoding': 'gzip, br', range: 'bytes=10-19' };
    const { response, body } = await asked(`${site}assets/tiles-1.pmtiles`, headers);
    expect(response.statusCode).toBe(206);
    expect(response.headers).toMatchObject({
      'content-range': `bytes 10-19/${text.length}`,
      'content-type': 'application/vnd.pmtiles',
    });
    expect(body.toString()).toBe(text.slice(10, 20));
  });

  test('has what changes its name kept for good, all else asked for again; a missing file is not kept', async () => {
    const kept = async (path: string) => (await asked(site + path)).response.headers['cache-control'];
    expect(await kept('assets/page-1.js')).toBe('public, max-age=31536000, immutable');
    expect(await kept('')).toBe('no-cache');
    expect(await kept('assets/gone-1.js')).toBeUndefined();
  });

  test('leads to a page in a folder, so that its links lead on', async () => {
    const { response } = await asked(`${site}documents/alpha`);
    expect(response.statusCode).toBe(301);
    expect(response.headers.location).toMatch(/\/documents\/alpha\/$/);
    expect((await asked(`${site}documents/alpha/`)).body.toString()).toBe(text);
  });
});
