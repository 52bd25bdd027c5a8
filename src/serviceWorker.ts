import { matchPrecache, precacheAndRoute } from 'workbox-precaching';
import { createPartialResponse } from 'workbox-range-requests';
import { registerRoute, setCatchHandler } from 'workbox-routing';

/*
 * Keeps one version of the site for use without a network, for readers who asked for it: all of its files or none. Another
 * version waits until the reader takes it, and then none of the old one is served any more.
 */

/** What of a service worker's global scope is used here: the program is checked with a page's types. */
interface Worker {
  /** Put there by the build, see scripts/offline.ts. */
  __OFFLINE_FILES__: { url: string; revision: string | null }[];
  skipWaiting(): Promise<void>;
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void;
}
declare const self: Worker;

// Archives are read in parts.
registerRoute(
  ({ request }) => request.headers.has('range'),
  async ({ request }) => {
    const kept = await matchPrecache(request.url);
    return kept ? createPartialResponse(request, kept) : fetch(request);
  },
);
// What follows the “?” says how the map is looked at: the file is the same.
precacheAndRoute(self.__OFFLINE_FILES__, { ignoreURLParametersMatching: [/./], cleanURLs: false });
// Where the browser cannot read the copy, the site is as if none were kept.
setCatchHandler(({ request }) => fetch(request));

self.addEventListener('message', ({ data }) => {
  if (data === 'update') void self.skipWaiting();
});
