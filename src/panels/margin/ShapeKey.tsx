import { linkTo } from '../../state/links.ts';
import { useBase, useMessages } from '../ground/pageContext.ts';
import { BasisList } from '../swatch/BasisList.tsx';
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
      <BasisList />
      <p>
        <a href={`./symbols.html${linkTo({ base: look, lang: messages.lang })}`}>
          {messages.say('symbols.link')}
        </a>
      </p>
    </section>
  );
}
