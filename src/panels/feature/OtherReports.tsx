import type { Feature } from '../../atlas/model/feature.ts';
import { useMessages } from '../ground/pageContext.ts';
import { AsWritten } from '../words/Named.tsx';
import styles from './feature.module.css';
import { SourceEntry } from './Sources.tsx';

/** What outside reports say where they differ from the documents. Both stand; no verdict on which is right. */
export function OtherReports({ feature }: { feature: Feature }) {
  const { say } = useMessages();
  if (feature.reports.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="reports-title">
      <h3 id="reports-title">{say('feature.sourcesDiffer')}</h3>
      <ul className={styles.list} data-addresses="elsewhere">
        {feature.reports.map(({ says, sources }) => (
          <li key={says}>
            <AsWritten>{says}</AsWritten>
            {feature.sources
              .filter(({ id }) => sources.includes(id))
              .map((source) => (
                <p key={source.id} className={styles.soft}>
                  <SourceEntry source={source} />
                </p>
              ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
