import { useStore } from 'zustand';
import { Button, CloseButton } from '../ground/buttons.tsx';
import { CopyButton } from '../ground/CopyButton.tsx';
import groundStyles from '../ground/ground.module.css';
import { useMessages, usePage } from '../ground/pageContext.ts';
import panel from '../ground/panel.module.css';
import rows from '../ground/rows.module.css';
import { type Desk, deskOf, type Refused } from './desk.ts';
import styles from './own.module.css';

/** What is being checked, and what was refused and why: over the map, until it is dismissed. */
export function OwnNews() {
  const desk = deskOf(usePage());
  const { say } = useMessages();
  const { reading, waiting, refused } = useStore(desk.state);
  if (!reading && refused.length === 0) return null;
  return (
    <section className={styles.newsList} aria-label={say('own.news')}>
      {reading && (
        <div className={`${rows.over} ${styles.reading}`}>
          <label>
            <span>
              {say('own.reading', { name: reading.name })}{' '}
              {waiting > 0 && say('own.waiting', { count: waiting })}
            </span>
            <progress max={1} value={reading.share} />
          </label>
          <Button onClick={desk.cancel}>{say('own.cancel')}</Button>
        </div>
      )}
      {refused.map((each) => (
        <RefusedFile key={each.id} refused={each} desk={desk} />
      ))}
    </section>
  );
}

function RefusedFile({ refused, desk }: { refused: Refused; desk: Desk }) {
  const { say } = useMessages();
  const { errors, errorCount, kind, goodCount } = refused;
  const lang = kind === null ? undefined : 'en';
  const beyond = errorCount - errors.length;
  const more = beyond > 0 ? say('own.moreErrors', { count: beyond }) : '';
  return (
    <div className={`${groundStyles.failure} ${styles.refused}`} data-refused={refused.name}>
      <p>
        <strong>{say('own.notShown')}</strong> <bdi lang={lang}>{errors[0]}</bdi>
      </p>
      {kind && <p>{say(`own.${kind}`)}</p>}
      <p className="soft">{say('own.nothingChanged', { count: errorCount })}</p>
      {errorCount > 1 && (
        <details className={panel.details}>
          <summary>{say('own.allErrors', { count: errorCount })}</summary>
          <CheckerLines lines={errors} lang={lang} />
          {more !== '' && <p>{more}</p>}
        </details>
      )}
      <div className="flow">
        <CopyButton
          label={say('own.copyErrors')}
          said={say('own.errorsCopied')}
          text={() => [...errors, more].filter((line) => line !== '').join('\n')}
        />
        {goodCount > 0 && (
          <Button onClick={() => desk.showGood(refused.id)}>
            {say('own.showGood', { count: goodCount })}
          </Button>
        )}
        <CloseButton onClick={() => desk.dismiss(refused.id)} />
      </div>
    </div>
  );
}

/** What the checker says, a line each; the same line once. */
export function CheckerLines({ lines, lang }: { lines: readonly string[]; lang: string | undefined }) {
  return (
    <ol className={styles.errors} lang={lang}>
      {[...new Set(lines)].map((line) => (
        <li key={line}>
          <bdi>{line}</bdi>
        </li>
      ))}
    </ol>
  );
}
