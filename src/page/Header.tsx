import type { ReactNode } from 'react';
import { useMessages, usePage } from '../panels/ground/pageContext.ts';
import { AsWritten, Subject } from '../panels/words/Named.tsx';
import { About } from './About.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import styles from './page.module.css';
import { StartAgain } from './StartAgain.tsx';

/** The line at the top: what this is, the search and the ways to look where they have room here, the language, and the way to the data. */
export function Header({ children }: { children?: ReactNode }) {
  const { atlas } = usePage().index;
  const { say } = useMessages();
  return (
    <header className={styles.header}>
      <div className={styles.heading}>
        <h1>
          <AsWritten>{atlas.title}</AsWritten>
        </h1>
        <p>
          <Subject /> ·{' '}
          <span>{say('page.documents', { count: atlas.part?.documents ?? atlas.documents.length })}</span>
        </p>
        <StartAgain />
      </div>
      {children}
      <div className={styles.tools}>
        <LanguageChoice />
        <About />
      </div>
    </header>
  );
}
