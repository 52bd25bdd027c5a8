import { bases } from '../../layers/bases.ts';
import { baseTitle } from '../../messages/baseTitle.ts';
import { linkTo } from '../../state/links.ts';
import { letterOf, sectionIds, useSectionTitle } from './SheetSection.tsx';
import { useSheet } from './sheet.ts';
import styles from './symbols.module.css';

interface Props {
  title: string;
  languages: readonly { code: string; name: string }[];
}

/** Title, the way back, and the sheet on other bases and in other languages: every one an ordinary link. */
export function SheetHead({ title, languages }: Props) {
  const { look, messages } = useSheet();
  const { say, lang } = messages;
  const titleOf = useSectionTitle();
  return (
    <header className={styles.head}>
      <p className={`screen-only ${styles.back}`}>
        <a href={`./${linkTo({ base: look, lang })}`}>{say('voices.toMap')}</a>
      </p>
      <p className={styles.atlas} translate="no">
        {title}
      </p>
      <h1>{say('symbols.heading')}</h1>
      <p className={styles.intro}>{say('symbols.intro')}</p>
      <p className={styles.note}>{say('symbols.int1')}</p>
      <div className={`screen-only ${styles.switches}`}>
        <nav aria-label={say('base.title')}>
          <ul>
            {bases.map((base) => (
              <li key={base.id}>
                <a
                  href={`./symbols.html${linkTo({ base: base.id, lang })}`}
                  aria-current={base.id === look ? 'true' : undefined}
                >
                  {baseTitle(base, messages)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <nav aria-label={say('margin.language')}>
          <ul>
            {languages.map(({ code, name }) => (
              <li key={code}>
                <a
                  href={`./symbols.html${linkTo({ base: look, lang: code })}`}
                  lang={code}
                  hrefLang={code}
                  aria-current={code === lang ? 'true' : undefined}
                >
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <nav aria-label={say('symbols.contents')} className={`screen-only ${styles.contents}`}>
        <ol>
          {sectionIds.map((id) => (
            <li key={id}>
              <a href={`#${id}`}>
                <span className={styles.letter}>{letterOf(id)}</span> {titleOf(id)}
              </a>
            </li>
          ))}
        </ol>
      </nav>
    </header>
  );
}
