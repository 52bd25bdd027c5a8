import { Children, isValidElement, type ReactNode } from 'react';
import { useSheet } from './sheet.ts';
import styles from './symbols.module.css';

/** Sections of the sheet, in their order; their letters run with it. */
export const sectionIds = ['known', 'areas', 'lines', 'points', 'parties', 'chart'] as const;

/** One section of the sheet. */
export type SectionId = (typeof sectionIds)[number];

/** The letter a section goes by. */
export const letterOf = (id: SectionId): string => String.fromCharCode(65 + sectionIds.indexOf(id));

/** What a section is called. */
export function useSectionTitle(): (id: SectionId) => string {
  const { say } = useSheet().messages;
  return (id) => (id === 'known' ? say('page.howShapeIsKnown') : say('symbols.section', { section: id }));
}

interface Props {
  id: SectionId;
  /** Stands between the introduction and the entries. */
  before?: ReactNode;
  /** The section's entries, numbered as they come. */
  children?: ReactNode;
}

/** A section with its letter, what holds for all of it, and its entries. */
export function SheetSection({ id, before, children }: Props) {
  const { say } = useSheet().messages;
  const titleOf = useSectionTitle();
  const entries = Children.toArray(children).filter((child) => isValidElement(child));
  return (
    <section id={id} aria-labelledby={`${id}-title`} className={styles.section}>
      <h2 id={`${id}-title`}>
        <span className={styles.letter}>{letterOf(id)}</span> {titleOf(id)}
      </h2>
      <p className={styles.lead}>{say('symbols.sectionIntro', { section: id })}</p>
      {before}
      {entries.length > 0 && (
        <ol className={styles.entries}>
          {entries.map((entry, index) => (
            <li key={entry.key} id={`${letterOf(id)}${index + 1}`}>
              <span className={styles.number}>
                {letterOf(id)} {index + 1}
              </span>
              {entry}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
