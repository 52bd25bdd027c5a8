/** What a page under measurement notes of itself. Times in milliseconds since its navigation began. */
export interface Seen {
  /** When the map was first at rest; null before. */
  ready: number | null;
  /** Tasks over 50 ms: when, how long. */
  longTasks: { at: number; ms: number }[];
  /** Scripts that ran over 50 ms at a stretch: when, how long, from where. */
  longScripts: { at: number; ms: number; from: string }[];
  /** Sum of all layout shifts that no input asked for. */
  shift: number;
  /** Shader programs linked. */
  programs: number;
  /** Tiles the worker was asked to make, for the first time or again. */
  tilesLoaded: number;
  tilesReloaded: number;
}

export type WatchedWindow = Window & { seen: Seen };

/** Runs in the page before anything of its own: notes what `Seen` says. Takes nothing from outside itself. */
export function watch(): void {
  const seen: Seen = {
    ready: null,
    longTasks: [],
    longScripts: [],
    shift: 0,
    programs: 0,
    tilesLoaded: 0,
    tilesReloaded: 0,
  };
  Object.assign(window, { seen });
  new MutationObserver(() => {
    if (document.documentElement.dataset.map === 'idle') seen.ready ??= performance.now();
  }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-map'] });
  const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe('longtask', ({ startTime, duration }) => seen.longTasks.push({ at: startTime, ms: duration }));
  observe('long-animation-frame', (frame) => {
    for (const script of (frame as PerformanceEntry & { scripts: ScriptTiming[] }).scripts)
      if (script.duration > 50)
        seen.longScripts.push({
          at: script.startTime,
          ms: Math.round(script.duration),
          from: `${script.invoker} ${script.sourceURL.split('/').pop()} ${script.sourceFunctionName}`.trim(),
        });
  });
  observe('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!hadRecentInput) seen.shift += value;
  });
  const { linkProgram } = WebGL2RenderingContext.prototype;
  WebGL2RenderingContext.prototype.linkProgram = function (program) {
    seen.programs += 1;
    linkProgram.call(this, program);
  };
  const post = Worker.prototype.postMessage;
  // MapLibre's messages: load a tile, lay a loaded one out again.
  Worker.prototype.postMessage = function (message: { type?: string }, ...more: []) {
    if (message?.type === 'LT') seen.tilesLoaded += 1;
    if (message?.type === 'RT') seen.tilesReloaded += 1;
    post.call(this, message, ...more);
  };
  interface ScriptTiming {
    startTime: number;
    duration: number;
    invoker: string;
    sourceURL: string;
    sourceFunctionName: string;
  }
}
