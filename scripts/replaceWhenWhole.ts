import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Vite plugin: builds beside the site's folder, and moves the files into it when all are there. A site that is being
 * served meanwhile never lacks one; a build that fails leaves the site of before.
 */
export function replaceWhenWhole(): Plugin {
  const begun = Date.now();
  let built = '';
  let site = '';
  let isWhole = false;
  return {
    name: 'replace-when-whole',
    apply: 'build',
    config({ root = '.', build }) {
      site = resolve(root, build?.outDir ?? 'dist');
      built = mkdtempSync(join(tmpdir(), 'marginal-seas-'));
      return { build: { outDir: built, emptyOutDir: true } };
    },
    writeBundle() {
      isWhole = true;
    },
    // Also called where the build failed.
    closeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        if (isWhole) replaceFiles(built, site, begun);
        isWhole = false;
        rmSync(built, { recursive: true, force: true });
      },
    },
  };
}

/**
 * Gives the folder `site` the files of `built`, each at once: first all else, then the pages, which name the others,
 * and last it removes what only the site of before had. What came after `begun` stays: another build may have ended.
 */
export function replaceFiles(built: string, site: string, begun: number): void {
  const files = filesIn(built).sort((a, b) => Number(a.endsWith('.html')) - Number(b.endsWith('.html')));
  for (const file of files) {
    const place = join(site, file);
    mkdirSync(dirname(place), { recursive: true });
    copyFileSync(join(built, file), `${place}.${process.pid}`);
    renameSync(`${place}.${process.pid}`, place);
  }
  const kept = new Set(files);
  for (const file of filesIn(site).filter((each) => !kept.has(each))) {
    if (statSync(join(site, file)).mtimeMs < begun) rmSync(join(site, file));
  }
}

/** Paths within the folder. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );
}
