import { bases } from '../../layers/bases.ts';
import { useActions, useChoices, usePage } from '../page/pageContext.ts';
import styles from './margin.module.css';

/** The base the features lie on, and the language of names. */
export function MapSettings() {
  const { languages } = usePage().index.atlas;
  const { announcer } = usePage();
  const { setBase, setLanguage, resetView } = useActions();
  const base = useChoices((choices) => choices.base);
  const lang = useChoices((choices) => choices.lang);
  return (
    <section aria-labelledby="settings-title" className={styles.settings}>
      <h2 id="settings-title" className={styles.title}>
        The map
      </h2>
      <fieldset className={styles.bases}>
        <legend>Base</legend>
        {bases.map(({ id, title }) => (
          <label key={id}>
            <input
              type="radio"
              name="base"
              checked={id === base}
              onChange={() => {
                setBase(id);
                announcer.say(`Base: ${title}.`);
              }}
            />
            {title}
          </label>
        ))}
      </fieldset>
      <label className={styles.language}>
        Names in
        <select value={lang} onChange={({ target }) => setLanguage(target.value)}>
          {languages.map(({ code, name }) => (
            <option key={code} value={code} lang={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button type="button" className={styles.reset} onClick={resetView}>
        Layers, base and time as at first
      </button>
    </section>
  );
}
