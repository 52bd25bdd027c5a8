import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { root } from './processes.mjs';

type Attributes = Record<string, string>;

const font: Attributes = { as: 'font', type: 'font/woff2', crossorigin: '' };
const type: Attributes = { rel: 'preload', ...font };
/** What is needed only after the page as it came is on the screen: that comes first. */
const later: Attributes = { fetchpriority: 'low', crossorigin: '' };
const script: Attributes = { rel: 'modulepreload', ...later };
const data: Attributes = { rel: 'preload', as: 'fetch', ...later };

/** What a page's first view needs beside what its HTML names, in the order of need: every page's, and that of the map's own. */
const needed = {
  any: [[/-(?:3-normal|4-italic)-first-latin-[^/]*\.woff2$/, type]],
  others: [[/-4-normal-first-latin-[^/]*\.woff2$/, type]],
  map: [
    [/\/headings-[^/]*\.woff2$/, type],
    // Waters' names may have letters that are in no first file; asked for when the map is made, they would hold it up.
    [/-\d-italic-(?!first-)[^/]*\.woff2$/, { ...type, ...later }],
    [/^assets\/libre-[^/]*\.js$/, script],
    [/^assets\/makeMap-[^/]*\.js$/, script],
    [/^assets\/mapWorker-[^/]*\.js$/, script],
    // Where the page is not as it came: see public/start.js.
    [/^assets\/(?:panels|showPage)-[^/]*\.js$/, { ...later, 'data-start-panels': script.rel }],
    [/-4-normal-first-latin-[^/]*\.woff2$/, { ...font, 'data-start-panels': type.rel }],
  ],
} as const;

const icon = './favicon.svg';
/** The icon's few bytes, which a request of their own would outweigh. */
const iconText = (): string =>
  `data:image/svg+xml,${encodeURIComponent(readFileSync(join(root, 'public', icon), 'utf8').trim())}`;

/**
 * Vite plugin: has a built page ask for all it will need at once, so that nothing waits for what it does not depend on.
 * @param drawnFrom - what the map's worker needs of files that no bundle knows, by path
 */
export function preloadPlugin(drawnFrom: () => readonly string[]): Plugin {
  return {
    name: 'preload',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { path, bundle = {} }) => {
        const hasMap = path === '/index.html';
        const files = [...needed.any, ...needed[hasMap ? 'map' : 'others']].flatMap(([pattern, attrs]) =>
          Object.keys(bundle)
            .filter((name) => pattern.test(name))
            .map((name) => [name, attrs] as const),
        );
        const first = (hasMap ? drawnFrom() : []).map((name) => [name, data] as const);
        const tags = [...files, ...first].map(
          ([name, attrs]): HtmlTagDescriptor => ({
            tag: 'link',
            attrs: { ...attrs, href: `./${name}` },
            injectTo: 'head',
          }),
        );
        return { html: withoutHaste(html.replace(icon, iconText)), tags };
      },
    },
  };
}

/** The page with its own code at hand, but left for `public/start.js` to start. */
const withoutHaste = (html: string): string =>
  html
    .replace(
      /<script type="module" crossorigin src=("[^"]*")><\/script>/,
      '<link rel="modulepreload" data-start-code crossorigin href=$1>',
    )
    .replaceAll('<link rel="modulepreload"', '$& fetchpriority="low"');
