import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { precompress } from './precompress.ts';

const words = 'The sea lies between. '.repeat(100);

/** Gone after the test. */
function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'packed-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

test('text is packed both ways beside itself; archives, pictures and what is short are left as they are', async () => {
  const site = folder();
  mkdirSync(join(site, 'assets'));
  writeFileSync(join(site, 'assets/page.js'), words);
  for (const name of ['tiles.pmtiles', 'sign.png', 'type.woff2']) writeFileSync(join(site, name), words);
  writeFileSync(join(site, 'short.json'), '{}');
  expect(await precompress(site, folder())).toBe(1);
  expect(readdirSync(join(site, 'assets')).sort()).toEqual(['page.js', 'page.js.br', 'page.js.gz']);
  expect(readdirSync(site).filter((name) => /\.(br|gz)$/.test(name))).toEqual([]);
  expect(brotliDecompressSync(readFileSync(join(site, 'assets/page.js.br'))).toString()).toBe(words);
  expect(gunzipSync(readFileSync(join(site, 'assets/page.js.gz'))).toString()).toBe(words);
});

test('what the site of before had is taken over, what changed is packed anew', async () => {
  const before = folder();
  for (const name of ['same.html', 'changed.html']) writeFileSync(join(before, name), words);
  await precompress(before, folder());
  const site = folder();
  writeFileSync(join(site, 'same.html'), words);
  writeFileSync(join(site, 'changed.html'), words.toUpperCase());
  expect(await precompress(site, before)).toBe(1);
  expect(brotliDecompressSync(readFileSync(join(site, 'same.html.br'))).toString()).toBe(words);
  expect(brotliDecompressSync(readFileSync(join(site, 'changed.html.br'))).toString()).toBe(
    words.toUpperCase(),
  );
});

test('what is fetched later is packed as well as code, and less where an atlas has much of it', async () => {
  // Varied, so that more work finds more.
  const text = Array.from({ length: 9000 }, (_, at) => `${(at * at) % 977} ${words[at % 97]}`).join();
  const sizes = async (muchFetched: number) => {
    const site = folder();
    mkdirSync(join(site, 'assets/atlas'), { recursive: true });
    const names = ['assets/page.js', 'assets/atlas/list.json'];
    for (const name of names) writeFileSync(join(site, name), text);
    await precompress(site, folder(), muchFetched);
    return names.map((name) => readFileSync(join(site, `${name}.br`)).length);
  };
  const [code = 0, fetched] = await sizes(text.length);
  expect(fetched).toBe(code);
  const [codeBeside, more] = await sizes(text.length - 1);
  expect(codeBeside).toBe(code);
  expect(more).toBeGreaterThan(code);
});
