import { useBase, useMessages, usePage } from '../ground/pageContext.ts';
import { presentAddress } from '../ground/presentAddress.ts';
import { usePrinting } from '../ground/usePrinting.ts';
import { Statements } from '../words/Named.tsx';
import styles from './print.module.css';

/** The foot of a printed sheet: what the map is and is not, the version of its data, and the link to this view. */
export function PrintImprint() {
  const page = usePage();
  const { title, dataVersion: version } = page.index.atlas;
  const { credit } = useBase();
  const { say } = useMessages();
  const printing = usePrinting();
  return (
    <footer className={styles.imprint}>
      <Statements />
      <p>{say('take.imprint', { title, version, credit })}</p>
      <p>{printing && presentAddress(page)}</p>
    </footer>
  );
}
