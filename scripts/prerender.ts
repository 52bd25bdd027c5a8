import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Plugin, ResolvedConfig } from 'vite';
import { cachedFolder } from '../src/atlas/kept/cache.ts';
import { dataVersion } from '../src/atlas/link/dataVersion.ts';
import type { AtlasPlugin } from '../src/atlas/vitePlugin.ts';
import { pictureBase } from '../src/basemap/pictureBase.ts';
import { depthEdges } from '../src/layers/depthTones.ts';
import { firstView } from '../src/map/fit.ts';
import { type WindowKind, windows } from '../src/map/staticMap/firstPicture.ts';
import type { StaticPicture } from '../src/map/staticMap/styleSvg.ts';

/** The first view of the map as a file among those written, how it lies (see `StaticPicture`), and its names in SVG. */
type Picture = Omit<StaticPicture, 'svg'> & { file: string; names: string };

/** The page as it opens, as HTML: where the margin stands beside the map, and on narrow screens; and the pictures. */
export interface Shell {
  wide: string;
  narrow: string;
  pictures: Record<WindowKind, Picture>;
}

/** What was rendered, and the folder of the pages to be read without scripts, at their paths under the site's root. */
interface Rendered {
  shell: Shell;
  pages: string;
}

const run = promisify(execFile);

/**
 * Puts the page as it opens into the built `index.html`, so that it can be seen, and read without JavaScript, before the
 * page's own code has come; `public/start.js` takes the form for narrow screens where the screen is one. Beside it lie the
 * pages of `readingPages`. All is kept for the next build.
 */
export function prerenderPlugin({ geoDir, atlas }: { geoDir: string; atlas: AtlasPlugin['api'] }): Plugin {
  let config: ResolvedConfig;
  let rendered: Promise<Rendered>;
  return {
    name: 'prerender',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    buildStart() {
      rendered = render(config.root, geoDir, atlas);
      // What is wrong with the data fails the build itself, in better words.
      rendered.catch(() => {});
    },
    async generateBundle() {
      const { pages, shell } = await rendered;
      for (const picture of Object.values(shell.pictures))
        this.emitFile({
          type: 'asset',
          fileName: picture.file,
          source: readFileSync(join(pages, picture.file)),
        });
    },
    // Past the bundle: of a large atlas they are too many to be held at once.
    async writeBundle({ dir = '' }) {
      cpSync((await rendered).pages, dir, { recursive: true });
    },
    transformIndexHtml: {
      order: 'post',
      handler: async (html, { path }) =>
        path === '/index.html' ? withShell(html, (await rendered).shell) : html,
    },
  };
}

async function render(root: string, geoDir: string, atlas: AtlasPlugin['api']): Promise<Rendered> {
  const at = (path: string) => resolve(root, path);
  const inputs = [
    geoDir,
    process.env.SITE_URL,
    [geoDir, 'src', 'scripts', 'public'].map((folder) => dataVersion(at(folder))),
    ['index.html', 'vite.config.ts'].map((file) => readFileSync(at(file), 'utf8')),
  ];
  const make = async (folder: string) => {
    const pages = join(folder, 'pages');
    mkdirSync(pages);
    // Kept, and needed by this process too: the other one would else make them a second time beside it.
    await pictureBase(at(geoDir), firstView(atlas.atlas()), depthEdges);
    atlas.first();
    // Beside the build: a window of its own must not be taken for this process's.
    const script = ['scripts/run.mjs', 'scripts/renderShell.ts', pages];
    const { stdout } = await run(process.execPath, script, { cwd: root, maxBuffer: 2 ** 26 });
    writeFileSync(join(folder, 'shell.json'), stdout);
  };
  const folder = await cachedFolder('rendered-pages', inputs, make, []);
  return {
    pages: join(folder, 'pages'),
    shell: JSON.parse(readFileSync(join(folder, 'shell.json'), 'utf8')),
  };
}

/** Puts the shell behind index.html's own words. */
export function withShell(html: string, { wide, narrow, pictures }: Shell): string {
  const others = waiting(pictures, 'large') + waiting(pictures, 'wide');
  const seen = withPictures(wide, `${others}<noscript>${svgOf({ ...pictures.wide, names: '' })}</noscript>`);
  const onPhones = withPictures(narrow, waiting(pictures, 'narrow'));
  const shell = `<div data-shell>${seen}</div><template data-shell-narrow>${onPhones}</template>`;
  const early = Object.entries(windows).map(
    ([kind, { media }]) =>
      `  <link rel="preload" as="image" type="image/webp" fetchpriority="high" media="${media}" href="./${pictures[kind as WindowKind].file}">\n  `,
  );
  return html
    .replace('</head>', () => `${early.join('')}</head>`)
    .replace('</main>', () => `</main>${shell}`);
}

const place = / data-first-view=""[^>]*>/;

/** The page with its pictures in their place. */
function withPictures(html: string, pictures: string): string {
  if (!place.test(html)) throw new Error('The page has no place for the picture of the first view.');
  return plain(html).replace(place, (tag) => tag + pictures);
}

/** The picture, for `public/start.js` to show in such a window, so that no other is asked for than is seen. */
const waiting = (pictures: Shell['pictures'], kind: WindowKind): string =>
  `<template data-media="${windows[kind].media}">${svgOf(pictures[kind])}</template>`;

/** Only SVG fits a part of a picture into a frame and shows what lies around it. */
function svgOf({ file, width, height, box, names }: Picture): string {
  const seen = `viewBox="${box.x} ${box.y} ${box.width} ${box.height}" overflow="visible" aria-hidden="true" focusable="false"`;
  return `<svg id="first-view" ${seen}><image href="./${file}" width="${width}" height="${height}"/>${names}</svg>`;
}

/**
 * Without styles of single elements, which the content security policy refuses, and without the words of choices that are not chosen: to
 * look for type of Chinese, Japanese, Korean and Cyrillic letters costs a seventh of a second.
 */
const plain = (html: string): string =>
  html.replace(/ style="[^"]*"/g, '').replace(/(<\/option><option[^>]*>)[^<]*/g, '$1');
