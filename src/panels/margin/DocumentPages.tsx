import type { ReactNode } from 'react';
import { useMessages } from '../ground/pageContext.ts';

/** The pages about all documents at once: where sources differ, how much of each is shown, what has changed. */
export function DocumentPages() {
  const { pieces } = useMessages();
  const link = (key: string, href: string) => (words: ReactNode[]) => (
    <a key={key} href={href}>
      {words}
    </a>
  );
  return (
    <>
      <p>{pieces('page.differences', { link: link('differences', './differences/') })}</p>
      <p>{pieces('page.coverage', { link: link('coverage', './coverage.html') })}</p>
      <p>
        {pieces('history.about', {
          link: link('changes', './changes/'),
          feed: link('feed', './data/changes.atom'),
        })}
      </p>
    </>
  );
}
