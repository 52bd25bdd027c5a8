/** MapLibre's worker in a thread of Node, which has the same messages by other names. */
import { parentPort } from 'node:worker_threads';

class Absent {}
Object.assign(globalThis, {
  WorkerGlobalScope: Absent,
  ImageData: Absent,
  ImageBitmap: Absent,
  self: globalThis,
  location: { origin: 'https://example.org' },
  addEventListener: (type, listener) =>
    type === 'message' && parentPort.on('message', (data) => listener({ data })),
  postMessage: (data, transfer) => parentPort.postMessage(data, transfer),
});
Object.setPrototypeOf(globalThis, Absent.prototype);
await import('maplibre-gl/dist/maplibre-gl-worker.mjs');
