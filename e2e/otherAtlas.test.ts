import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PreviewServer, preview } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mapIs, visit, withBrowser } from './browser.ts';

const root = join(import.meta.dirname, '..');
const outDir = mkdtempSync(join(tmpdir(), 'other-atlas-'));
let server: PreviewServer;

withBrowser();

beforeAll(async () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'warn'],
    { cwd: root, env: { ...process.env, GEO_DIR: 'src/atlas/fixtures/geo' }, encoding: 'utf8' },
  );
  expect(status, stderr).toBe(0);
  server = await preview({
    root,
    build: { outDir },
    preview: { port: 0, host: 'localhost' },
    logLevel: 'warn',
  });
}, 600_000);

afterAll(async () => {
  await server?.close();
  rmSync(outDir, { recursive: true, force: true });
});

test('another region and other documents make a site of their own, without a line of code', async () => {
  const site = server.resolvedUrls?.local[0] ?? '';
  const page = await visit('?select=alpha-drill', { site });
  await mapIs(page, 'idle');
  const panel = page.getByRole('complementary');
  await panel.locator('blockquote').first().waitFor();
  expect(await panel.innerText()).toContain('Alpha Drill');
  expect(await page.getByRole('navigation', { name: 'Layers and list' }).innerText()).not.toMatch(
    /Japan|China|Korea/,
  );
});
