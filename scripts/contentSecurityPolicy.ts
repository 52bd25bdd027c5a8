import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';

/**
 * What the built page may load: its own files and what these hosts serve, and nothing else. `data:` and `blob:` are
 * for images only, which MapLibre's style sheet and its loading of images use. MapLibre's worker is a file of our own, so no `blob:` worker
 * is needed. No text becomes markup or code; the policy named `default` is that of src/page/trustOwnWorkers.ts. Frames are for the preview of an embedded map; nothing here forbids other pages to frame this one. `hosts` are those of the bases an atlas names: MapLibre fetches their pictures or loads them as images; `archives` those
 * of the site's own archives where they lie elsewhere.
 */
export function policyFor(hosts: readonly string[], archives: readonly string[] = []): string {
  const others = hosts.map((host) => ` ${host}`).join('');
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `img-src 'self' data: blob:${others}`,
    "font-src 'self'",
    `connect-src 'self'${others}${archives.map((host) => ` ${host}`).join('')}`,
    "worker-src 'self'",
    "frame-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
}

/** The origins of the bases in a data folder's `atlas.json`, each once. What is wrong there is for the atlas to say. */
export function hostsOfBases(geoDir: string): string[] {
  const { bases = [] } = JSON.parse(readFileSync(join(geoDir, 'atlas.json'), 'utf8')) as {
    bases?: { url: string }[];
  };
  return [...new Set(bases.map(({ url }) => new URL(url).origin))].sort();
}

/** Puts the policy first into the head of the built page. The development server injects styles and is left out. */
export function contentSecurityPolicyPlugin({ geoDir }: { geoDir: string }): Plugin {
  let config: ResolvedConfig;
  const { ARCHIVES_URL } = process.env;
  const archives = ARCHIVES_URL ? [new URL(ARCHIVES_URL).origin] : [];
  return {
    name: 'content-security-policy',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: {
          'http-equiv': 'Content-Security-Policy',
          content: policyFor(hostsOfBases(resolve(config.root, geoDir)), archives),
        },
        injectTo: 'head-prepend',
      },
    ],
  };
}
