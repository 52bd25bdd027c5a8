/**
 * Prints the page as it opens as JSON, see `Shell`, and writes the pages to be read without scripts into the folder named:
 * run apart from the build, in a window that is none.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Window } from 'happy-dom';
import sharp from 'sharp';
import { createServer } from 'vite';
import type { AtlasPlugin } from '../src/atlas/vitePlugin.ts';
import { pictureBase } from '../src/basemap/pictureBase.ts';
import { depthEdges } from '../src/layers/depthTones.ts';
import { firstView } from '../src/map/fit.ts';
import { firstPicture, type WindowKind, windows } from '../src/map/staticMap/firstPicture.ts';
import { namesSvg } from '../src/map/staticMap/namesSvg.ts';
import { namePlacer } from './placeNames.ts';
import { placePictures } from './placePictures.ts';
import type { Shell } from './prerender.ts';

/** What React and the panels, and MapLibre, ask of a browser. */
const asked = [
  ...['document', 'navigator', 'location', 'history', 'localStorage', 'matchMedia', 'getComputedStyle'],
  ...[
    'Node',
    'Element',
    'HTMLElement',
    'HTMLCanvasElement',
    'HTMLIFrameElement',
    'HTMLInputElement',
    'HTMLLinkElement',
  ],
  ...[
    'ResizeObserver',
    'IntersectionObserver',
    'MutationObserver',
    'requestAnimationFrame',
    'cancelAnimationFrame',
  ],
] as const;

const server = await createServer({
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  appType: 'custom',
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
});
const window = new Window({ url: 'https://example.org/', height: 800 });
Object.defineProperty(globalThis, 'window', { value: window });
for (const name of asked)
  Object.defineProperty(globalThis, name, { value: window[name as never], configurable: true });

// Read before any module asks for it: those wait a minute at most, and a busy machine may take longer.
const { api } = server.config.plugins.find(({ name }) => name === 'atlas') as AtlasPlugin;
const atlas = api.atlas();
const first = api.first();

const { shellHtml } = await server.ssrLoadModule('/src/page/shellHtml.tsx');
const atWidth = (width: number): string => {
  window.happyDOM.setViewport({ width });
  return shellHtml();
};

const { readingPages } = await server.ssrLoadModule('/src/page/reading/readingPages.tsx');
const geoDir = resolve(process.env.GEO_DIR ?? 'geo');
const base = await pictureBase(geoDir, firstView(atlas), depthEdges);

const write = (path: string, content: string | Uint8Array): void => {
  const file = join(process.argv[2] ?? '', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
};
const seen = { atlas: first.atlas, drawn: first.drawn, base };
const placedIn = await namePlacer(first.atlas);
const pictures = {} as Shell['pictures'];
// One bitmap is on the screen at once; hundreds of curves were not, where the processor has to draw them.
for (const kind of Object.keys(windows) as WindowKind[]) {
  const space = windows[kind];
  const placed = await placedIn(space);
  const { svg, ...lies } = firstPicture(seen, space, placed);
  const bitmap = await sharp(Buffer.from(svg), { unlimited: true, density: 72 * space.ratio })
    // AVIF is a third smaller, and took three times as long to unpack before the first paint.
    .webp({ quality: 50, effort: 6, smartSubsample: true })
    .toBuffer();
  const file = `assets/first-view-${kind}-${createHash('sha256').update(bitmap).digest('hex').slice(0, 8)}.webp`;
  write(file, bitmap);
  const names = namesSvg(placed.names, [space.beyond.width, space.beyond.height]);
  pictures[kind] = { ...lies, file, names };
}
const site = process.env.SITE_URL;
/** The first view with as much around it as has pictures of its places: without names, and so without lines to them. */
const around = { ...windows.wide, beyond: { width: 240, height: 240 } };
const pictureOf = site
  ? await placePictures(firstPicture(seen, around, { names: [], signs: [] }), firstView(first.atlas))
  : null;
const pictured = new Map<string, string>();
if (site && pictureOf) {
  for (const { id, anchor } of atlas.features) {
    const jpeg = anchor && (await pictureOf(anchor));
    if (!jpeg) continue;
    const path = `features/${id}/place.jpg`;
    write(path, jpeg);
    pictured.set(id, new URL(path, site).href);
  }
}
for (const [path, html] of readingPages(atlas, api.documents(), pictured)) write(path, html);

const shell: Shell = {
  wide: atWidth(1280),
  narrow: atWidth(390),
  pictures,
};
process.stdout.write(JSON.stringify(shell), () => process.exit(0));
