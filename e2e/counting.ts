import type { Page } from 'playwright-core';

/** Counts what takes the same number of times on any machine: programs linked, tiles laid out, by source, frames and what is drawn in them. */
export function count(): void {
  const counted: Counted = { programs: 0, tiles: {}, frames: 0, draws: 0 };
  Object.assign(window, { counted });
  const { linkProgram, clear, drawElements } = WebGL2RenderingContext.prototype;
  WebGL2RenderingContext.prototype.clear = function (buffers) {
    counted.frames++;
    clear.call(this, buffers);
  };
  WebGL2RenderingContext.prototype.drawElements = function (...what) {
    counted.draws++;
    drawElements.apply(this, what);
  };
  WebGL2RenderingContext.prototype.linkProgram = function (program) {
    counted.programs++;
    linkProgram.call(this, program);
  };
  const post = Worker.prototype.postMessage;
  // MapLibre asks its worker to lay a tile out again with a message of this type.
  Worker.prototype.postMessage = function (
    message: { type?: string; data?: { source: string } },
    ...rest: []
  ) {
    const { type, data } = message ?? {};
    if (type === 'RT' && data) counted.tiles[data.source] = (counted.tiles[data.source] ?? 0) + 1;
    post.call(this, message, ...rest);
  };
}

export interface Counted {
  programs: number;
  /** Tiles laid out again, by source. */
  tiles: Record<string, number>;
  /** MapLibre begins each by clearing the canvas. */
  frames: number;
  draws: number;
}
type Counting = Window & { counted: Counted };

/** What a page has counted that was opened with `count`. */
export const counted = (page: Page): Promise<Counted> =>
  page.evaluate(() => structuredClone((window as unknown as Counting).counted));
