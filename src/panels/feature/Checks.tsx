import type { Check } from '../../atlas/model/check.ts';
import { useMessages } from '../ground/pageContext.ts';
import { CheckCard } from '../quotation/CheckCard.tsx';
import styles from './feature.module.css';

/** The figures the texts state about a feature, each beside what the map gives. Nothing where there are none. */
export function Checks({ checks }: { checks: readonly Check[] }) {
  const { say } = useMessages();
  if (checks.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="checks-title">
      <h3 id="checks-title">{say('feature.checks', { count: checks.length })}</h3>
      <div className={styles.checks}>
        {checks.map((check) => (
          <CheckCard key={check.id} check={check} level="h4" />
        ))}
      </div>
    </section>
  );
}
