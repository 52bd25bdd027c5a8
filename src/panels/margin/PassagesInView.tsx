import { useShallow } from 'zustand/react/shallow';
import { type AtlasDocument, passagesOf } from '../../atlas/model/document.ts';
import type { PassageId } from '../../atlas/model/ids.ts';
import { linkTo } from '../../state/links.ts';
import { showingChoices } from '../../state/shownOnMap.ts';
import { useChoices, useMapState, useMessages, usePage } from '../ground/pageContext.ts';
import { TextOf } from '../ground/TextOf.tsx';
import { firstWords } from '../words/firstWords.ts';
import { passagesInView } from '../words/passagesInView.ts';
import { Disclosed } from './Disclosed.tsx';
import styles from './margin.module.css';

/** All passages, whatever their document, that speak of a place the map shows; they change when the map has come to rest. */
export function PassagesInView() {
  const { index } = usePage();
  const { say } = useMessages();
  const box = useMapState(({ inView }) => inView);
  const groups = passagesInView(index.atlas, useChoices(useShallow(showingChoices)), box);
  const total = groups.reduce((sum, { passages }) => sum + passages.size, 0);
  return (
    <Disclosed title={say('margin.passagesInView', { count: total })}>
      {total === 0 && <p className="soft">{say('margin.nothingInView')}</p>}
      {groups.map(({ document, passages }) => (
        <div key={document.id} className={styles.inView}>
          <h3 lang={document.language}>
            {document.title} <span className="soft">({passages.size})</span>
          </h3>
          <TextOf document={document}>{(text) => <PassageRows document={text} passages={passages} />}</TextOf>
        </div>
      ))}
    </Disclosed>
  );
}

/** The passages in the order of their text, each by its first words. */
function PassageRows({ document, passages }: { document: AtlasDocument; passages: ReadonlySet<PassageId> }) {
  const { say } = useMessages();
  const shown = passagesOf(document).filter(({ id }) => passages.has(id));
  return (
    <ul className={styles.texts}>
      {shown.map((passage) => (
        <li key={passage.id}>
          <a href={linkTo({ read: document.id, passage: passage.id })} lang={document.language}>
            {firstWords(passage.runs)}
          </a>{' '}
          <span className="soft">{say('words.paragraph', { paragraph: passage.paragraph })}</span>
        </li>
      ))}
    </ul>
  );
}
