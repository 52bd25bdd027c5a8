import type { Atlas } from '../../atlas/model/atlas.ts';
import { bases } from '../../layers/bases.ts';
import { baseTitle } from '../../messages/baseTitle.ts';
import { linkTo } from '../../state/links.ts';
import type { Sheet } from './symbolEntries.ts';
import styles from './symbols.module.css';

/** Title, the way back, and the sheet on other bases and in other languages: every one an ordinary link. */
export function SheetHead({ atlas, sheet }: { atlas: Atlas; sheet: Sheet }) {
  const { paint, messages } = sheet;
  const { say, lang } = messages;
  const { base } = paint;
  const switches = [
    {
      label: say('base.title'),
      links: bases.map((each) => ({ to: { base: each.id, lang }, words: baseTitle(each, messages) })),
    },
    {
      label: say('margin.language'),
      links: atlas.languages.map(({ code, name }) => ({ to: { base, lang: code }, words: name })),
    },
  ];
  return (
    <header className={styles.head}>
      <p className={`screen-only ${styles.back}`}>
        <a href={`./${linkTo({ base, lang })}`}>{say('voices.toMap')}</a>
      </p>
      <p className="soft" translate="no">
        {atlas.title}
      </p>
      <h1>{say('symbols.heading')}</h1>
      <p className={styles.intro}>{say('symbols.intro')}</p>
      <p className="soft">{say('symbols.int1')}</p>
      <div className={`screen-only ${styles.switches}`}>
        {switches.map(({ label, links }) => (
          <nav key={label} aria-label={label}>
            <ul>
              {links.map(({ to, words }) => (
                <li key={words}>
                  <a
                    href={`./symbols.html${linkTo(to)}`}
                    lang={to.lang === lang ? undefined : to.lang}
                    aria-current={to.base === base && to.lang === lang ? 'true' : undefined}
                  >
                    {words}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        ))}
      </div>
    </header>
  );
}
