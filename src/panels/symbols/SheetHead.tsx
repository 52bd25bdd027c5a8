import type { Atlas } from '../../atlas/model/atlas.ts';
import { linkTo } from '../../state/links.ts';
import type { Sheet } from './symbolEntries.ts';
import styles from './symbols.module.css';

/** Title, and the way back to the map, whose base and language the sheet has. */
export function SheetHead({ atlas, sheet: { paint, messages } }: { atlas: Atlas; sheet: Sheet }) {
  const { say, lang } = messages;
  return (
    <header className={styles.head}>
      <p className={`screen-only ${styles.back}`}>
        <a href={`./${linkTo({ base: paint.base, lang })}`}>{say('voices.toMap')}</a>
      </p>
      <p className="soft" translate="no">
        {atlas.title}
      </p>
      <h1>{say('symbols.heading')}</h1>
      <p className={styles.intro}>{say('symbols.intro')}</p>
      <p className="soft">{say('symbols.int1')}</p>
    </header>
  );
}
