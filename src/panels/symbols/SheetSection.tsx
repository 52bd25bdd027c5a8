import type { ReactNode } from 'react';
import { Swatch } from '../swatch/Swatch.tsx';
import type { Section } from './sections.ts';
import type { Sheet, SheetEntry } from './symbolEntries.ts';
import styles from './symbols.module.css';

interface Props {
  section: Section;
  /** The letter it goes by, before the numbers of its entries. */
  letter: string;
  sheet: Sheet;
}

/** A section with its letter, what holds for all of it, and its entries. */
export function SheetSection({ section: { id, title, entries }, letter, sheet }: Props) {
  const { say, lang } = sheet.messages;
  return (
    <section id={id} aria-labelledby={`${id}-title`} className={styles.section}>
      <h2 id={`${id}-title`}>
        <span className={styles.letter}>{letter}</span> {title}
      </h2>
      <p className={styles.lead}>{say('symbols.sectionIntro', { section: id })}</p>
      <ol className={styles.entries}>
        {entries.map((entry, index) => (
          <li key={entry.name} id={`${letter}${index + 1}`}>
            <span className={styles.number}>
              {letter} {index + 1}
            </span>
            <Ground entry={entry} sheet={sheet}>
              {entry.drawings.map((drawing, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the pictures of an entry never change their order
                <Swatch key={place} drawing={drawing} />
              ))}
            </Ground>
            <div className={styles.words}>
              <h3 lang={entry.lang === lang ? undefined : entry.lang}>{entry.name}</h3>
              <p>{entry.meaning}</p>
              <p className={styles.rule}>{entry.rule}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Pictures on water of the base, from the deepest to the shelf, or a name as the map sets it. Decoration: words stand beside it. */
function Ground({ entry, sheet, children }: { entry: SheetEntry; sheet: Sheet; children: ReactNode }) {
  const { water, basin, bank, land, ink, waterLabel, landLabel } = sheet.paint.palette;
  const { set, name } = entry;
  const sea = `linear-gradient(100deg, ${water}, ${basin}, ${bank})`;
  const colour = set === 'land' ? landLabel : set === 'water' ? waterLabel : ink;
  return (
    <span
      className={styles.ground}
      style={{ background: set === 'land' ? land : sea, color: colour }}
      aria-hidden="true"
    >
      {children}
      {set && <span className={set === 'water' ? styles.waterName : styles.landName}>{name}</span>}
    </span>
  );
}
