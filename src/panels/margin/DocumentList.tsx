import { linkTo } from '../../state/links.ts';
import { useChoices, usePage } from '../page/pageContext.ts';
import { Dates } from '../words/Dates.tsx';
import { counted } from '../words/numbersInWords.ts';
import styles from './margin.module.css';

/** The documents, each a way into the reading panel. */
export function DocumentList() {
  const { documents } = usePage().index.atlas;
  const read = useChoices((choices) => choices.read);
  return (
    <section aria-labelledby="documents-title">
      <h2 id="documents-title" className={styles.title}>
        Documents
      </h2>
      <ul className={styles.documents}>
        {documents.map(({ id, title, language, issued, passageCount }) => (
          <li key={id}>
            <a href={linkTo({ read: id })} lang={language} aria-current={id === read ? 'true' : undefined}>
              {title}
            </a>
            <p className={styles.when}>
              <Dates edtf={issued} /> · {counted(passageCount, 'passage')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
