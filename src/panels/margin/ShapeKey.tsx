import { useMessages } from '../page/pageContext.ts';
import { basesInOrder, basisInWords } from '../words/kindInWords.ts';
import { BasisSwatch } from './BasisSwatch.tsx';
import styles from './margin.module.css';

/** How the four ways of knowing a shape are drawn. */
export function ShapeKey() {
  const messages = useMessages();
  return (
    <section aria-labelledby="key-title" className={styles.key}>
      <h2 id="key-title" className={styles.title}>
        {messages.say('page.howShapeIsKnown')}
      </h2>
      <ul>
        {basesInOrder.map((basis) => {
          const { word, meaning } = basisInWords(basis, messages);
          return (
            <li key={basis}>
              <BasisSwatch basis={basis} />
              <span>
                <strong>{word}</strong> {meaning}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
