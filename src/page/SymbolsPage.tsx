import type { Atlas } from '../atlas/model/atlas.ts';
import type { Base } from '../layers/bases.ts';
import type { Messages } from '../messages/messages.ts';
import { SheetSection } from '../panels/symbols/SheetSection.tsx';
import { sectionsOf } from '../panels/symbols/sections.ts';
import type { Sheet } from '../panels/symbols/symbolEntries.ts';
import styles from '../panels/symbols/symbols.module.css';
import { atlasWords } from '../panels/words/namesInWords.ts';
import { linkTo } from '../state/links.ts';

interface Props {
  atlas: Atlas;
  base: Base;
  messages: Messages;
}

/** Every symbol of the map with its meaning and the rule behind it, in the manner of a printed chart's sheet of symbols. */
export function SymbolsPage({ atlas, base: { look, palette }, messages }: Props) {
  const sheet = { paint: { base: look, palette, sides: atlas.sides }, messages };
  const sections = sectionsOf(sheet).map((section, at) => ({
    section,
    letter: String.fromCharCode(65 + at),
  }));
  return (
    <main className={styles.page}>
      <div className={styles.frame}>
        <SheetHead atlas={atlas} sheet={sheet} />
        <nav aria-label={messages.say('symbols.contents')} className={`screen-only ${styles.contents}`}>
          <ol className="flow">
            {sections.map(({ section: { id, title }, letter }) => (
              <li key={id}>
                <a href={`#${id}`}>
                  <span className={styles.letter}>{letter}</span> {title}
                </a>
              </li>
            ))}
          </ol>
        </nav>
        {sections.map(({ section, letter }) => (
          <SheetSection key={section.id} section={section} letter={letter} sheet={sheet} />
        ))}
        <div className={styles.foot}>
          {atlasWords(atlas, messages.lang).statements.map(({ text, lang }) => (
            <p key={text} lang={lang === messages.lang ? undefined : lang}>
              {text}
            </p>
          ))}
        </div>
      </div>
    </main>
  );
}

/** Title, and the way back to the map, whose base and language the sheet has. */
function SheetHead({ atlas, sheet: { paint, messages } }: { atlas: Atlas; sheet: Sheet }) {
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
