import type { ReactNode } from 'react';
import { usePage } from '../panels/ground/pageContext.ts';
import { AsWritten, Tagline } from '../panels/words/Named.tsx';
import { About } from './About.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import styles from './page.module.css';

/** The line at the top: what this is, the search and the ways to look where they have room here, the language, and the way to the data. */
export function Header({ children }: { children?: ReactNode }) {
  const { atlas } = usePage().index;
  return (
    <header className={styles.header}>
      <div className={styles.heading}>
        <h1>
          <AsWritten>{atlas.title}</AsWritten>
        </h1>
        <Tagline />
      </div>
      {children}
      <div className={styles.tools}>
        <LanguageChoice />
        <About />
      </div>
    </header>
  );
}
