import type { Feature } from '../../atlas/model/feature.ts';
import { usePage } from '../page/pageContext.ts';
import { otherNames } from '../words/namesInWords.ts';
import styles from './feature.module.css';

/** Names in other languages and, where a name is contested, who uses which. */
export function Names({ feature }: { feature: Feature }) {
  const names = otherNames(feature, usePage().index.atlas.languages);
  if (names.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="names-title">
      <h3 id="names-title">Names</h3>
      <dl className={styles.names}>
        {names.map(({ language, uses }) => (
          <div key={language.code}>
            <dt lang={language.code}>{language.name}</dt>
            {uses.map(({ name, by }) => (
              <dd key={name}>
                <bdi lang={language.code}>{name}</bdi>
                {by && <span className={styles.soft}> — used by {by}</span>}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}
