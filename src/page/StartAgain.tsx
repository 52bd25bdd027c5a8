import { useActions, useChoices, useMessages, usePage } from '../panels/ground/pageContext.ts';
import { defaultChoices } from '../state/choices.ts';
import { writeChoices } from '../state/urlParameters.ts';
import styles from './page.module.css';

/** Brings back the first screen, whole; nothing while nothing has been chosen but the language. */
export function StartAgain() {
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
