import type { Plugin } from 'vite';

/**
 * What the built page may load: its own files, and nothing else. `data:` and `blob:` are for images only,
 * which the map's symbols are made of. MapLibre's worker is a file of our own, so no `blob:` worker is needed. Frames are
 * for the preview of an embedded map. Nothing here forbids other pages to frame this one: it is made for that too.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
].join('; ');

/** Puts the policy first into the head of the built page. The development server injects styles and is left out. */
export function contentSecurityPolicyPlugin(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
        injectTo: 'head-prepend',
      },
    ],
  };
}
