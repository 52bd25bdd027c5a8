import { type Standing, standings } from '../../atlas/model/feature.ts';
import { linkTo } from '../../state/links.ts';
import { useActions, useBase, useChoices, useMessages, usePage } from '../ground/pageContext.ts';
import rows from '../ground/rows.module.css';
import { BasisList } from '../swatch/SignLists.tsx';
import { StandingSwatch } from '../swatch/swatches.tsx';
import { standingInWords } from '../words/kindInWords.ts';
import { Statements } from '../words/Named.tsx';
import { Disclosed } from './Disclosed.tsx';
import styles from './margin.module.css';

/** On demand: which events are shown by how the words put them, how the ways of knowing a shape are drawn, and what no line on the map says. */
export function MapKey() {
  const messages = useMessages();
  const { look } = useBase();
  return (
    <>
      <Disclosed title={messages.say('margin.standings')}>
        <StandingChoice />
      </Disclosed>
      <Disclosed title={messages.say('page.howShapeIsKnown')}>
        <div className={styles.key}>
          <BasisList />
          <p>
            <a href={`./symbols.html${linkTo({ base: look, lang: messages.lang })}`}>
              {messages.say('symbols.link')}
            </a>
          </p>
          <div className={styles.statements}>
            <Statements />
          </div>
        </div>
      </Disclosed>
    </>
  );
}

/** Which events are shown by how the words put them; each switch with the sign that such an event has. */
export function StandingChoice() {
  const { announcer } = usePage();
  const { choose } = useActions();
  const chosen = useChoices(({ standing }) => standing);
  const messages = useMessages();
  const toggle = (standing: Standing) => {
    const isOn = chosen.includes(standing);
    choose({ standing: standings.filter((each) => (each === standing ? !isOn : chosen.includes(each))) });
    const { word } = standingInWords(standing, messages);
    announcer.say(messages.say(isOn ? 'margin.hidden' : 'margin.shown', { title: word }));
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
