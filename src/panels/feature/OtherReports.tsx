import { useRef } from 'react';
import type { Feature } from '../../atlas/model/feature.ts';
import { useMessages } from '../ground/pageContext.ts';
import { useLinksAsOneStop } from '../ground/useLinksAsOneStop.ts';
import { AsWritten } from '../words/Named.tsx';
import styles from './feature.module.css';
import { SourceEntry } from './Sources.tsx';

/** What outside reports say where they differ from the documents. Both stand; no verdict on which is right. One tab stop. */
export function OtherReports({ feature }: { feature: Feature }) {
  const { say } = useMessages();
  const list = useRef<HTMLUListElement>(null);
  useLinksAsOneStop(list);
  if (feature.reports.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="reports-title">
      <h3 id="reports-title">{say('feature.sourcesDiffer')}</h3>
      <ul ref={list} className={styles.list} data-addresses="elsewhere">
        {feature.reports.map(({ says, sources }) => (
          <li key={says} data-links="">
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
