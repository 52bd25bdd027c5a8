import { useActions, useLang, useMessages, usePage } from '../panels/ground/pageContext.ts';
import styles from './page.module.css';

/** The language of the interface and of names. */
export function LanguageChoice() {
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
