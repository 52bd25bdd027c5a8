/** Of the browser's Trusted Types, which TypeScript's own types leave out: what is used here. */
interface TrustedTypes {
  createPolicy(name: 'default', rules: { createScriptURL(url: string): string | null }): unknown;
}

/**
 * The page's policy makes the browser refuse every text as markup, as code and as the address of a program. The one
 * exception: a worker may be started from a program of this site's own folder. It is the policy named `default` because
 * MapLibre wants the address of its worker as a text. To be called before any worker is started; does nothing in browsers
 * without Trusted Types.
 */
export function trustOwnWorkers(
  trustedTypes = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes,
  folder = new URL('.', document.baseURI).href,
): void {
  trustedTypes?.createPolicy('default', {
    createScriptURL: (url) => (isProgramIn(folder, url) ? url : null),
  });
}

function isProgramIn(folder: string, url: string): boolean {
  const { href, pathname } = new URL(url, folder);
  return href.startsWith(folder) && pathname.endsWith('.js');
}
