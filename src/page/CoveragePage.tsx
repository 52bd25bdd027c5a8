import type { CoverageRow } from '../atlas/coverage/coverage.ts';
import { type CoverageColumn, coverageColumns } from '../atlas/coverage/coverageColumns.ts';
import type { MessageKey, Messages } from '../messages/messages.ts';
import { linkTo } from '../state/links.ts';
import styles from './CoveragePage.module.css';

const limits: readonly MessageKey[] = [
  'coverage.limitOnce',
  'coverage.limitShare',
  'coverage.limitSame',
  'coverage.limitHolds',
  'coverage.limitData',
];

function cellText(row: CoverageRow, { value, isShare }: CoverageColumn, { say, number }: Messages): string {
  const figure = value(row);
  if (figure === null) return '–';
  return isShare ? say('coverage.percent', { share: number(figure) }) : number(figure);
}

function Row({ row, messages }: { row: CoverageRow; messages: Messages }) {
  return (
    <tr>
      <th scope="row">
        {row.document === null ? (
          messages.say('coverage.allDocuments')
        ) : (
          <a
            href={`./${linkTo({ read: row.document, lang: messages.lang })}`}
            lang={row.language ?? undefined}
          >
            {row.title}
          </a>
        )}
      </th>
      {coverageColumns.map((column) => (
        <td key={column.id}>{cellText(row, column, messages)}</td>
      ))}
    </tr>
  );
}

interface Props {
  title: string;
  rows: CoverageRow[];
  messages: Messages;
}

/** How much of each document the atlas shows, what each column counts, and what the figures do not say. */
export function CoveragePage({ title, rows, messages }: Props) {
  const { lang, say } = messages;
  return (
    <main className={styles.page}>
      <p>
        <a href={`./${linkTo({ lang })}`}>{say('coverage.back')}</a>
      </p>
      <h1>{say('coverage.title', { title })}</h1>
      {/* Focusable, so that a table wider than the window can be scrolled with the keyboard. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard. */}
      <section className={styles.scroll} aria-labelledby="coverage-caption" tabIndex={0}>
        <table className={styles.table}>
          <caption id="coverage-caption">{say('coverage.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('coverage.document')}</th>
              {coverageColumns.map(({ id }) => (
                <th scope="col" key={id}>
                  {say(`coverage.${id}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row row={row} messages={messages} key={row.document ?? ''} />
            ))}
          </tbody>
        </table>
      </section>
      <h2>{say('coverage.whatColumnsCount')}</h2>
      <dl className={styles.meanings}>
        {coverageColumns.map(({ id }) => (
          <div key={id}>
            <dt>{say(`coverage.${id}`)}</dt>
            <dd>{say(`coverage.${id}Meaning`)}</dd>
          </div>
        ))}
      </dl>
      <h2>{say('coverage.notSaid')}</h2>
      <ul className={styles.limits}>
        {limits.map((key) => (
          <li key={key}>{say(key)}</li>
        ))}
      </ul>
    </main>
  );
}
