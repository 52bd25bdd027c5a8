import { fetchJson } from '../../atlas/fetched/fetchJson.ts';

/** The browser's keeper of copies; none in an insecure context, and where the reader's settings refuse it. */
const container = (): ServiceWorkerContainer | undefined =>
  'serviceWorker' in navigator ? navigator.serviceWorker : undefined;

/** Whether this browser can keep the site for use without a network. */
export const canKeep = (): boolean => container() !== undefined;

const registered = async (): Promise<ServiceWorkerRegistration | undefined> =>
  container()?.getRegistration(document.baseURI);

/** Whether the site is kept. */
export const isKept = async (): Promise<boolean> => Boolean((await registered())?.active);

/** Bytes of all that is kept. Rejects where that cannot be asked. */
export async function bytesToKeep(): Promise<number> {
  return (await fetchJson<{ bytes: number }>('offline.json')).bytes;
}

/** Keeps every file of the site: resolves once all are there, rejects where one could not be had or there is no room, and keeps none then. */
export async function keepCopy(): Promise<void> {
  const registration = await container()?.register(new URL('sw.js', document.baseURI), {
    updateViaCache: 'none',
  });
  const worker = registration?.installing;
  if (!registration || registration.active || !worker) return;
  const state = await new Promise<ServiceWorkerState>((resolve) => {
    worker.addEventListener('statechange', () => {
      if (worker.state === 'activated' || worker.state === 'redundant') resolve(worker.state);
    });
  });
  if (state === 'activated') return;
  // What came before the one that did not would take up the device's room.
  await forgetCopy();
  throw new Error('The browser gave up keeping the files, and tells no reason.');
}

/** Lets go of what is kept. */
export async function forgetCopy(): Promise<void> {
  await (await registered())?.unregister();
  for (const name of await caches.keys()) if (name.includes('precache')) await caches.delete(name);
}

/**
 * Tells that another version than the one kept has been fetched and waits, or that another tab took it; `update` takes it
 * and loads the page anew. Until then this page stays what it is. Returns the way to stop listening.
 */
export function onNewVersion(tell: (update: () => void) => void): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  let isTaken = false;
  const reload = () => window.location.reload();
  const offer = (waiting: ServiceWorker) =>
    tell(() => {
      isTaken = true;
      const reloadWhenTaken = () => waiting.state === 'activated' && reload();
      waiting.addEventListener('statechange', reloadWhenTaken);
      waiting.postMessage('update');
      reloadWhenTaken();
    });
  container()?.addEventListener('controllerchange', () => isTaken || tell(reload), { signal });
  void registered().then((registration) => {
    if (!registration?.active || signal.aborted) return;
    if (registration.waiting) offer(registration.waiting);
    const watch = () => {
      const coming = registration.installing;
      coming?.addEventListener('statechange', () => coming.state === 'installed' && offer(coming), {
        signal,
      });
    };
    // It may be on its way since before this page listened.
    watch();
    registration.addEventListener('updatefound', watch, { signal });
  });
  return () => stop.abort();
}
