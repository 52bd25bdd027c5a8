import type { ReactNode } from 'react';
import { useActions, useChoices, useLang, useMessages, usePage } from '../panels/ground/pageContext.ts';
import { AsWritten, Subject } from '../panels/words/Named.tsx';
import { defaultChoices } from '../state/choices.ts';
import { writeChoices } from '../state/urlParameters.ts';
import { About } from './About.tsx';
import styles from './page.module.css';

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
      <div className={`flow ${styles.tools}`}>
        <LanguageChoice />
        <About />
      </div>
    </header>
  );
}

/** Brings back the first screen, whole; nothing while nothing has been chosen but the language. */
function StartAgain() {
  const { index, map } = usePage();
  const { say } = useMessages();
  const { startAgain } = useActions();
  const { lang } = defaultChoices(index.atlas);
  if (useChoices((now) => writeChoices(index.atlas, { ...now, lang }) === '')) return null;
  const press = () => {
    startAgain();
    // The button goes away with what it undid.
    map.focus();
  };
  return (
    <button type="button" className={`screen-only ${styles.startAgain}`} onClick={press}>
      {say('page.startAgain')}
    </button>
  );
}

/** The language of the interface and of names. */
function LanguageChoice() {
  const { atlas } = usePage().index;
  const { say } = useMessages();
  const { choose } = useActions();
  const lang = useLang();
  return (
    <select
      className={styles.language}
      aria-label={say('margin.language')}
      value={lang}
      onChange={({ target }) => choose({ lang: target.value })}
    >
      {atlas.languages.map(({ code, name }) => (
        <option key={code} value={code} lang={code}>
          {name}
        </option>
      ))}
    </select>
  );
}
