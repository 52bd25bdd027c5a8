import { linkTo } from '../../state/links.ts';
import { useBase, useMessages } from '../ground/pageContext.ts';
import { BasisList } from '../swatch/SignLists.tsx';
import { Statements } from '../words/Named.tsx';
import { Disclosed } from './Disclosed.tsx';
import styles from './margin.module.css';
import { StandingChoice } from './StandingChoice.tsx';

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
