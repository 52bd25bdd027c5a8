import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';

/** What a script that imports it first prints and ends with, for an atlas of so many files. */
function runFor(files: number) {
  const folder = mkdtempSync(join(tmpdir(), 'marginal-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (let file = 0; file < files; file += 1) writeFileSync(join(folder, `${file}.md`), '');
  const script = join(folder, 'script.mjs');
  const sparing = pathToFileURL(join(import.meta.dirname, 'sparingHeap.mjs'));
  writeFileSync(
    script,
    `import '${sparing}'; console.log(process.env.MALLOC_ARENA_MAX, process.argv[2]); process.exit(3);`,
  );
  const { MALLOC_ARENA_MAX: _, ...env } = process.env;
  const { stdout, status } = spawnSync(process.execPath, [script, 'said'], {
    env: { ...env, GEO_DIR: folder },
    encoding: 'utf8',
  });
  return { stdout: stdout.trim(), status };
}

test('the process for an atlas of few files starts once, as it was asked to', () => {
  expect(runFor(10)).toEqual({ stdout: 'undefined said', status: 3 });
});

test.runIf(process.platform === 'linux')(
  'that for one of many gives back what it frees, with the same arguments and the same end',
  () => {
    expect(runFor(300)).toEqual({ stdout: '2 said', status: 3 });
  },
);
