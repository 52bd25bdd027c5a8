import { CloseButton } from '../ground/buttons.tsx';
import { fetchedCode } from '../ground/fetchedCode.ts';
import { Later } from '../ground/Later.tsx';
import { useActions, useChoices, useMessages, usePage } from '../ground/pageContext.ts';
import rows from '../ground/rows.module.css';
import styles from './ruler.module.css';

/** What measures, and what it says: fetched when the ruler is first taken out. */
export const measured = fetchedCode(async () => (await import('./Measured.tsx')).Measured);

/** What the ruler measures, beside the map. Nothing while the ruler is put away. */
export function RulerBox({ load = measured }: { load?: typeof measured }) {
  const points = useChoices(({ ruler }) => ruler);
  const { choose } = useActions();
  const { map } = usePage();
  const { say } = useMessages();
  if (!points) return null;
  const putAway = () => {
    choose({ ruler: null });
    map.focus();
  };
  const close = <CloseButton onClick={putAway} />;
  return (
    <section className={`screen-only ${rows.over} ${styles.box}`} aria-label={say('ruler.title')}>
      <Later what={say('ruler.theLengths')} load={load} waiting={close} head={close}>
        {(Measured) => <Measured points={points} close={close} />}
      </Later>
    </section>
  );
}
