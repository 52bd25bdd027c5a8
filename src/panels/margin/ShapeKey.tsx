import { basisInWords } from '../words/kindInWords.ts';
import { BasisSwatch } from './BasisSwatch.tsx';
import styles from './margin.module.css';

const order = ['stated', 'derived', 'named', 'schematic'] as const;

/** How the four ways of knowing a shape are drawn. */
export function ShapeKey() {
  return (
    <section aria-labelledby="key-title" className={styles.key}>
      <h2 id="key-title" className={styles.title}>
        How a shape is known
      </h2>
      <ul>
        {order.map((basis) => (
          <li key={basis}>
            <BasisSwatch basis={basis} />
            <span>
              <strong>{basisInWords[basis].word}</strong> {basisInWords[basis].meaning}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
