import workerUrl from 'virtual:map-worker';
import { clearPrewarmedResources, prewarm, setWorkerUrl } from 'maplibre-gl';

let failed = false;
let tell: (() => void) | null = null;

setWorkerUrl(workerUrl);
// It takes as long to begin as the map is in the making: side by side.
startWorker();

/** Starts MapLibre's worker, and hears if it does not start: MapLibre tells that only to maps that are there by then. */
function startWorker(): void {
  const Plain = globalThis.Worker;
  globalThis.Worker = class extends Plain {
    constructor(...of: ConstructorParameters<typeof Worker>) {
      super(...of);
      this.addEventListener('error', ({ message }) => {
        // What goes wrong in a worker that runs has a message.
        if (message) return;
        failed = true;
        tell?.();
      });
    }
  };
  prewarm();
  globalThis.Worker = Plain;
}

/** To be called before a map is made: starts the worker anew where it did not start, and tells where it does not now. */
export function needWorker(onFailed: () => void): void {
  tell = onFailed;
  if (!failed) return;
  failed = false;
  clearPrewarmedResources();
  startWorker();
}
