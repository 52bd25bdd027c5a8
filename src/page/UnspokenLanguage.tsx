import { useStore } from 'zustand';
import groundStyles from '../panels/ground/ground.module.css';
import { useMessages, usePage } from '../panels/ground/pageContext.ts';
import styles from './page.module.css';

/** Says that the interface could not be had in the reader's language, in the one it has. */
export function UnspokenLanguage() {
  const { index, unspoken } = usePage();
  const missing = useStore(unspoken);
  const { say } = useMessages();
  if (!missing) return null;
  const name = index.atlas.languages.find(({ code }) => code === missing.lang)?.name ?? missing.lang;
  return (
    <div role="alert" className={styles.notices}>
      <p>{say('page.unspokenLanguage', { language: name })}</p>
      <button type="button" className={groundStyles.button} onClick={missing.retry}>
        {say('page.tryAgain')}
      </button>
    </div>
  );
}
