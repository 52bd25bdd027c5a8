import { type Standing, standings } from '../../atlas/model/feature.ts';
import { useActions, useChoices, useMessages, usePage } from '../ground/pageContext.ts';
import rows from '../ground/rows.module.css';
import { StandingSwatch } from '../swatch/swatches.tsx';
import { standingInWords } from '../words/kindInWords.ts';
import styles from './margin.module.css';

/** Which events are shown by how the words put them; each switch with the sign that such an event has. */
export function StandingChoice() {
  const { announcer, index } = usePage();
  const { choose } = useActions();
  const chosen = useChoices(({ standing }) => standing);
  const messages = useMessages();
  const { say } = messages;
  const countOf = (standing: Standing) =>
    index.atlas.features.filter((feature) => feature.standing === standing).length;
  const toggle = (standing: Standing) => {
    const isOn = chosen.includes(standing);
    choose({ standing: standings.filter((each) => (each === standing ? !isOn : chosen.includes(each))) });
    const { word } = standingInWords(standing, messages);
    announcer.say(
      isOn
        ? say('margin.hidden', { title: word })
        : say('margin.layerShown', { title: word, count: countOf(standing) }),
    );
  };
  return (
    <ul className={styles.standings}>
      {standings.map((standing) => {
        const { word, meaning } = standingInWords(standing, messages);
        return (
          <li key={standing}>
            <label className={rows.switch}>
              <input type="checkbox" checked={chosen.includes(standing)} onChange={() => toggle(standing)} />
              <StandingSwatch standing={standing} />
              <span>
                <strong>{word}</strong> {meaning}
              </span>
            </label>
          </li>
        );
      })}
    </ul>
  );
}
