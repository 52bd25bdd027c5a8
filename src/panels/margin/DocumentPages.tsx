import type { ReactNode } from 'react';
import { useMessages } from '../ground/pageContext.ts';
import { linkedTo } from '../words/pieces.tsx';

/** The pages about all documents at once: where sources differ, how much of each is shown, what has changed. */
export function DocumentPages() {
  const { pieces } = useMessages();
  return (
    <>
      <p>{pieces<ReactNode>('page.differences', { link: linkedTo('./differences/') })}</p>
      <p>{pieces<ReactNode>('page.coverage', { link: linkedTo('./coverage.html') })}</p>
      <p>
        {pieces<ReactNode>('history.about', {
          link: linkedTo('./changes/'),
          feed: (words) => (
            <a key="feed" href="./data/changes.atom">
              {words}
            </a>
          ),
        })}
      </p>
    </>
  );
}
