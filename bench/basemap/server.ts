import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { byteRange } from '../../src/basemap/byteRange.ts';

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.geojson': 'application/geo+json',
  '.topojson': 'application/json',
};

/** Bytes of bodies sent since they were last taken. */
export interface Sent {
  /** Everything. */
  bytes: number;
  /** Of that, data: neither page, code nor style. */
  dataBytes: number;
}

/** A static host on this machine. */
export interface Host {
  origin: string;
  takeSent(): Sent;
  close(): void;
}

/** Serves a folder as a static host would: text in brotli, anything else as it is and by range. */
export async function serve(folder: string): Promise<Host> {
  const compressed = new Map<string, Buffer>();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (types[extname(name)])
      compressed.set(`/${name}`, brotliCompressSync(readFileSync(join(folder, name))));
  }
  let sent: Sent = { bytes: 0, dataBytes: 0 };
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://bench').pathname;
    const text = compressed.get(path);
    const file = text ?? readFileSync(join(folder, path));
    const range = text ? null : byteRange(request.headers.range, file.length);
    const part = range && range !== 'unsatisfiable' ? range : null;
    const body = part ? file.subarray(part.first, part.last + 1) : file;
    sent.bytes += body.length;
    if (/\.(pmtiles|geojson|topojson)$/.test(path)) sent.dataBytes += body.length;
    response.writeHead(part ? 206 : 200, {
      'Cache-Control': 'no-store',
      'Content-Type': types[extname(path)] ?? 'application/octet-stream',
      ...(text && { 'Content-Encoding': 'br' }),
      ...(part && { 'Content-Range': `bytes ${part.first}-${part.last}/${file.length}` }),
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    takeSent() {
      const taken = sent;
      sent = { bytes: 0, dataBytes: 0 };
      return taken;
    },
    close: () => server.close(),
  };
}
