import { expect, it, onTestFinished, vi } from 'vitest';
import { keepCopy } from './offlineCopy.ts';

/** A browser whose service worker ends in this state while it fetches its files. */
function browserEndingIn(state: string) {
  const worker = Object.assign(new EventTarget(), { state: 'installing' });
  const registration = { installing: worker, active: null, unregister: vi.fn() };
  const kept = new Set(['workbox-precache-v2-here', 'another']);
  vi.stubGlobal('document', { baseURI: 'http://localhost/' });
  vi.stubGlobal('navigator', {
    serviceWorker: {
      register: async () => {
        setTimeout(() => {
          worker.state = state;
          worker.dispatchEvent(new Event('statechange'));
        });
        return registration;
      },
      getRegistration: async () => registration,
    },
  });
  vi.stubGlobal('caches', { keys: async () => [...kept], delete: async (name: string) => kept.delete(name) });
  onTestFinished(() => void vi.unstubAllGlobals());
  return kept;
}

it('keeps the site once all of its files are there', async () => {
  const kept = browserEndingIn('activated');
  await keepCopy();
  expect(kept.size).toBe(2);
});

it('leaves nothing behind where the files do not all fit, or one cannot be had', async () => {
  const kept = browserEndingIn('redundant');
  await expect(keepCopy()).rejects.toThrow('gave up');
  expect([...kept]).toEqual(['another']);
});
