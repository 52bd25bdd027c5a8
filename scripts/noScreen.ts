import { Worker as Thread } from 'node:worker_threads';

/** A letter as MapLibre has it drawn, at twice the size it lays text out in: nothing to be seen, as wide as it is. */
export const letterOf = (ems: number) => ({
  data: new Uint8ClampedArray(1),
  width: 1,
  height: 1,
  glyphWidth: 1,
  glyphHeight: 1,
  glyphTop: 0,
  glyphLeft: 0,
  glyphAdvance: ems * 48,
});

/** What such graphics say of themselves; all else they are asked gives an empty object. */
const answers = new Map<unknown, unknown>([
  ['getParameter', 2 ** 14],
  ['isContextLost', false],
  ['getExtension', null],
]);

/** Graphics that take everything and do nothing, on a canvas as large as any that is asked for. */
const graphics: object = new Proxy(
  {},
  {
    get: (_, name) => {
      if (name === 'drawingBufferWidth' || name === 'drawingBufferHeight') return Number.MAX_SAFE_INTEGER;
      if (/^[A-Z]/.test(String(name))) return 0;
      return () => (answers.has(name) ? answers.get(name) : {});
    },
  },
);

/** A worker's messages, of a thread of Node that runs MapLibre's worker. */
class Messages {
  readonly #thread = new Thread(new URL('./placeWorker.mjs', import.meta.url));
  readonly #heard = new Map<unknown, (data: unknown) => void>();
  postMessage = (message: unknown, transfer?: []) => this.#thread.postMessage(message, transfer);
  terminate = () => this.#thread.terminate();
  addEventListener(type: string, listener: (event: { data: unknown }) => void) {
    const hear = (data: unknown) => listener({ data });
    this.#heard.set(listener, hear);
    this.#thread.on(type, hear);
  }
  removeEventListener(type: string, listener: unknown) {
    const hear = this.#heard.get(listener);
    if (hear) this.#thread.off(type, hear);
  }
}

/** Gives MapLibre what it asks of a browser beyond what happy-dom has. */
export function pretendScreen(): void {
  HTMLCanvasElement.prototype.getContext = (() => graphics) as never;
  class Absent {}
  const absent = { ImageData: Absent, ImageBitmap: Absent, HTMLImageElement: Absent };
  Object.assign(globalThis, absent, { self: globalThis, devicePixelRatio: 1, Worker: Messages });
}
