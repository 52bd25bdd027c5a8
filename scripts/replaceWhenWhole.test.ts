import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { replaceFiles } from './replaceWhenWhole.ts';
import { serve } from './serve.mjs';

const root = join(import.meta.dirname, '..');
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whole-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(files: Record<string, string>) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

const filesOf = (path: string) =>
  readdirSync(join(folder, path), { recursive: true, encoding: 'utf8' }).sort();

it('gives the site the new files and takes those of before, but not what came since', () => {
  write({
    'site/index.html': 'old',
    'site/assets/old.js': '',
    'site/assets/newest.js': '',
    'built/index.html': 'new',
    'built/assets/new.js': '',
  });
  const before = new Date(Date.now() - 60_000);
  for (const path of ['index.html', 'assets/old.js']) utimesSync(join(folder, 'site', path), before, before);
  replaceFiles(join(folder, 'built'), join(folder, 'site'), before.getTime() + 1);
  expect(filesOf('site')).toEqual(['assets', 'assets/new.js', 'assets/newest.js', 'index.html']);
  expect(readFileSync(join(folder, 'site/index.html'), 'utf8')).toBe('new');
});

/** Builds the little site in a process of its own, as two commands in one checkout do. */
function build() {
  return spawn(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), 'build'], {
    cwd: folder,
    stdio: 'ignore',
  });
}

it('lets a site that is served lack no file while it is built anew, or fails to be', async () => {
  write({
    'package.json': '{"type":"module"}',
    'index.html': '<script type="module" src="./main.js"></script>',
    'main.js': 'console.log(1)',
    'public/data.pmtiles': '0123456789',
    'vite.config.ts': `import { replaceWhenWhole } from ${JSON.stringify(join(root, 'scripts/replaceWhenWhole.ts'))};
      export default { base: './', plugins: [replaceWhenWhole()] };`,
  });
  expect((await once(build(), 'exit'))[0]).toBe(0);
  const paths = filesOf('dist').filter((path) => path.includes('.'));
  expect(paths).toHaveLength(3);

  const server = await serve({ folder: join(folder, 'dist') });
  const site = server.resolvedUrls?.local[0] ?? '';
  async function lacksNothingWhile(building: ReturnType<typeof build>): Promise<number> {
    const end = once(building, 'exit');
    while (building.exitCode === null) {
      for (const path of paths) expect((await fetch(site + path)).status, path).toBe(200);
    }
    return (await end)[0];
  }
  expect(await lacksNothingWhile(build())).toBe(0);

  write({ 'main.js': 'import "./nothing.js"' });
  expect(await lacksNothingWhile(build())).toBe(1);
  expect(filesOf('dist').filter((path) => path.includes('.'))).toEqual(paths);

  const part = await fetch(`${site}data.pmtiles`, { headers: { Range: 'bytes=2-4' } });
  expect([part.status, part.headers.get('content-type')]).toEqual([206, 'application/vnd.pmtiles']);
  expect(await part.text()).toBe('234');
  expect((await fetch(`${site}nothing.html`)).status).toBe(404);
  await server.close();
});
