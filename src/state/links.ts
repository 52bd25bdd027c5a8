import type { Atlas } from '../atlas/model/atlas.ts';
import type { Choices } from './choices.ts';
import type { ChoicesStore } from './store.ts';
import { writeChange } from './urlParameters.ts';

/**
 * The address of an ordinary link that makes this change and leaves the reader's other choices:
 * `<a href={linkTo({ select: id })}>`. Relative, so that it holds wherever the site is served.
 */
export function linkTo(change: Partial<Choices>): string {
  return writeChange(change) || './';
}

/** The same, to be taken along: it names the data it was made with. */
export function datedLinkTo(atlas: Pick<Atlas, 'newestChange'>, change: Partial<Choices>): string {
  const data = atlas.newestChange;
  return linkTo(data === null ? change : { ...change, data });
}

/**
 * Makes every link into this page change the choices in place instead of loading the page again. Clicks
 * that ask for a new tab or a download stay with the browser. `bring` fetches what a link names and is not at hand, null where nothing is to be
 * fetched; what cannot be had is told as what there is not. Returns the way to stop.
 */
export function followLinks(
  choices: ChoicesStore,
  page: Window,
  bring: (search: string) => Promise<void> | null = () => null,
): () => void {
  /** The last link that was pressed: only that is followed, whichever comes first. */
  let last: HTMLAnchorElement;
  const onClick = (event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (!(event.target instanceof Element)) return;
    const link = event.target.closest('a[href]');
    if (!(link instanceof HTMLAnchorElement) || !leadsHere(link, page.location)) return;
    event.preventDefault();
    const { search } = link;
    last = link;
    const follow = () => last === link && choices.actions.follow(search);
    const brought = bring(search);
    if (brought) brought.then(follow, follow);
    else follow();
  };
  page.document.addEventListener('click', onClick);
  return () => page.document.removeEventListener('click', onClick);
}

type LinkParts = Pick<
  HTMLAnchorElement,
  'origin' | 'pathname' | 'search' | 'hash' | 'target' | 'hasAttribute'
>;

/** True for links to this page's own address with a query, which name choices; links within the page are the browser's. */
export function leadsHere(link: LinkParts, here: { origin: string; pathname: string }): boolean {
  return (
    link.origin === here.origin &&
    link.pathname === here.pathname &&
    link.search !== '' &&
    link.hash === '' &&
    (link.target === '' || link.target === '_self') &&
    !link.hasAttribute('download')
  );
}
