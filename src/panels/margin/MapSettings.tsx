import { basesOf } from '../../layers/bases.ts';
import { baseTitle } from '../../messages/baseTitle.ts';
import type { MessageKey } from '../../messages/messages.ts';
import { defaultChoices, type Projection } from '../../state/choices.ts';
import { writeChoices } from '../../state/urlParameters.ts';
import { useActions, useChoices, useMessages, usePage } from '../ground/pageContext.ts';
import styles from './margin.module.css';

const projections: Record<Projection, MessageKey> = { mercator: 'base.mercator', globe: 'base.globe' };

/** The base the features lie on, how the globe is laid flat, and the language of the interface and of names. */
export function MapSettings() {
  const { atlas } = usePage().index;
  const { announcer } = usePage();
  const messages = useMessages();
  const { say } = messages;
  const { setBase, setProjection, setLanguage, resetView } = useActions();
  const chosen = useChoices(({ base }) => base);
  const projection = useChoices((choices) => choices.projection);
  const lang = useChoices((choices) => choices.lang);
  const asAtFirst = useChoices(({ layers, hidden, base, time }) => {
    const first = defaultChoices(atlas);
    return writeChoices(atlas, { ...first, layers, hidden, base, time }) === '';
  });
  const reset = () => {
    resetView();
    // The button has nothing left to do and lets go of the focus.
    document.getElementById('settings-title')?.focus();
  };
  return (
    <section aria-labelledby="settings-title" className={styles.settings}>
      <h2 id="settings-title" tabIndex={-1} className={styles.title}>
        {say('margin.theMap')}
      </h2>
      <fieldset className={styles.bases}>
        <legend>{say('base.title')}</legend>
        {basesOf(atlas).map((base) => (
          <label key={base.id}>
            <input
              type="radio"
              name="base"
              checked={base.id === chosen}
              onChange={() => {
                setBase(base.id);
                announcer.say(say('base.chosen', { title: baseTitle(base, messages) }));
              }}
            />
            {baseTitle(base, messages)}
            {base.remote && (
              <small> {say('base.otherHost', { host: new URL(base.remote.url).hostname })}</small>
            )}
          </label>
        ))}
      </fieldset>
      <fieldset className={styles.bases}>
        <legend>{say('base.projection')}</legend>
        {(Object.keys(projections) as Projection[]).map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="projection"
              checked={each === projection}
              onChange={() => {
                setProjection(each);
                announcer.say(say('base.projectionChosen', { title: say(projections[each]) }));
              }}
            />
            {say(projections[each])}
          </label>
        ))}
      </fieldset>
      <label className={styles.language}>
        {say('margin.language')}
        <select value={lang} onChange={({ target }) => setLanguage(target.value)}>
          {atlas.languages.map(({ code, name }) => (
            <option key={code} value={code} lang={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button type="button" className={styles.reset} disabled={asAtFirst} onClick={reset}>
        {say('margin.reset')}
      </button>
    </section>
  );
}
