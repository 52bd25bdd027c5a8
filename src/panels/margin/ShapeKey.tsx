import { linkTo } from '../../state/links.ts';
import { useBase, useMessages } from '../page/pageContext.ts';
import { basesInOrder, basisInWords } from '../words/kindInWords.ts';
import { BasisSwatch } from './BasisSwatch.tsx';
import styles from './margin.module.css';

/** How the four ways of knowing a shape are drawn. */
export function ShapeKey() {
  const messages = useMessages();
  const { look } = useBase();
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
      <p>
        <a href={`./symbols.html${linkTo({ base: look, lang: messages.lang })}`}>
          {messages.say('symbols.link')}
        </a>
      </p>
    </section>
  );
}
