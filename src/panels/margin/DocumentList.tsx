import { linkTo } from '../../state/links.ts';
import { rowsAsOneStop } from '../ground/oneTabStop.ts';
import { useChoices, useMessages, usePage } from '../ground/pageContext.ts';
import panel from '../ground/panel.module.css';
import { ToPanel } from '../ground/ToPanel.tsx';
import { Dates } from '../words/Dates.tsx';
import styles from './margin.module.css';

/** The documents, each a way into the reading panel. One tab stop, however many there are. */
export function DocumentList() {
  const { documents } = usePage().index.atlas;
  const read = useChoices((choices) => choices.read);
  const { say } = useMessages();
  return (
    <section aria-labelledby="documents-title" ref={rowsAsOneStop}>
      <h2 id="documents-title" className={panel.heading}>
        {say('margin.documents')}
      </h2>
      <p className="visually-hidden">{say('margin.documentsHint')}</p>
      <ul className={styles.texts}>
        {documents.map(({ id, title, language, issued, passageCount }) => (
          <li key={id} data-row>
            <a
              data-stop
              href={linkTo({ read: id })}
              lang={language}
              aria-current={id === read ? 'true' : undefined}
            >
              {title}
            </a>
            {id === read && <ToPanel />}
            <p className="soft">
              <Dates edtf={issued} /> · {say('margin.passages', { count: passageCount })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
