import { useChoices, usePage } from '../page/pageContext.ts';
import styles from './print.module.css';

/** The foot of a printed sheet: what the map is and is not, the version of its data, and the link to this view. */
export function PrintImprint() {
  const { atlas } = usePage().index;
  // The address follows the choices; reading them brings it up to date.
  useChoices((choices) => choices);
  return (
    <footer className={styles.imprint}>
      {atlas.statements.map((statement) => (
        <p key={statement}>{statement}</p>
      ))}
      <p>
        {atlas.title}, data version {atlas.dataVersion}. Base chart: Natural Earth, public domain.
      </p>
      <p>{typeof window === 'undefined' ? '' : window.location.href}</p>
    </footer>
  );
}
