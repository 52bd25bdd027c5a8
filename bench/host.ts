import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { byteRange } from '../scripts/byteRange.ts';

/** Media type by extension, of what a host compresses; and what the bytes are counted as. */
const texts: Record<string, [type: string, kind: Kind]> = {
  '.html': ['text/html; charset=utf-8', 'page'],
  '.js': ['text/javascript', 'code'],
  '.mjs': ['text/javascript', 'code'],
  '.css': ['text/css', 'styles'],
  '.json': ['application/json', 'data'],
  '.geojson': ['application/geo+json', 'data'],
  '.webmanifest': ['application/manifest+json', 'page'],
  '.svg': ['image/svg+xml', 'pictures'],
};
const rest: Record<string, [type: string, kind: Kind]> = {
  '.woff2': ['font/woff2', 'fonts'],
  '.pmtiles': ['application/vnd.pmtiles', 'tiles'],
  '.pbf': ['application/x-protobuf', 'tiles'],
  '.mvt': ['application/vnd.mapbox-vector-tile', 'tiles'],
  '.png': ['image/png', 'pictures'],
  '.webp': ['image/webp', 'pictures'],
  '.avif': ['image/avif', 'pictures'],
  '.jpg': ['image/jpeg', 'pictures'],
};

export const kinds = ['page', 'code', 'styles', 'fonts', 'data', 'tiles', 'pictures'] as const;
/** What bytes are counted as. */
export type Kind = (typeof kinds)[number];

/** An answer of the host: when it was asked for (milliseconds since 1970), which file, the bytes of its body. */
export interface Sent {
  at: number;
  path: string;
  kind: Kind;
  bytes: number;
}

/** A static host on this machine. */
export interface Host {
  /** Ends in a slash. */
  origin: string;
  /** What was sent since it was last taken. */
  takeSent(): Sent[];
  close(): void;
}

/** Serves a folder as a static host would: text in brotli (packed when first asked for), the rest by range. */
export async function serveCompressed(folder: string): Promise<Host> {
  const packed = new Map<string, Buffer>();
  let sent: Sent[] = [];
  const server = createServer((request, response) => {
    const at = Date.now();
    const asked = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://bench').pathname));
    const path = asked.endsWith('/') ? `${asked}index.html` : asked;
    const file = join(folder, path);
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const text = texts[extname(path)];
    if (text && !packed.has(path)) packed.set(path, brotliCompressSync(readFileSync(file)));
    const body = packed.get(path) ?? readFileSync(file);
    const [type, kind] = text ?? rest[extname(path)] ?? ['application/octet-stream', 'data'];
    const range = text ? null : byteRange(request.headers.range, body.length);
    const part = range && range !== 'unsatisfiable' ? range : null;
    const answer = part ? body.subarray(part.first, part.last + 1) : body;
    sent.push({ at, path, kind, bytes: answer.length });
    response.writeHead(part ? 206 : 200, {
      'Cache-Control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      'Content-Type': type,
      'Content-Length': answer.length,
      'Accept-Ranges': 'bytes',
      ...(text && { 'Content-Encoding': 'br' }),
      ...(part && { 'Content-Range': `bytes ${part.first}-${part.last}/${body.length}` }),
    });
    response.end(answer);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}/`,
    takeSent() {
      const taken = sent;
      sent = [];
      return taken;
    },
    close: () => server.close(),
  };
}
