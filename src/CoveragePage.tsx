import type { CoverageRow } from './atlas/coverage/coverage.ts';
import { coverageColumns } from './atlas/coverage/coverageColumns.ts';
import styles from './CoveragePage.module.css';
import { linkTo } from './state/links.ts';

function Row({ row }: { row: CoverageRow }) {
  return (
    <tr>
      <th scope="row">
        {row.document === null ? row.title : <a href={`./${linkTo({ read: row.document })}`}>{row.title}</a>}
      </th>
      {coverageColumns.map(({ heading, cell }) => (
        <td key={heading}>{cell(row)}</td>
      ))}
    </tr>
  );
}

/** How much of each document the atlas shows, what each column counts, and what the figures do not say. */
export function CoveragePage({ title, rows }: { title: string; rows: CoverageRow[] }) {
  return (
    <main className={styles.page}>
      <p>
        <a href="./">Back to the map</a>
      </p>
      <h1>Coverage – {title}</h1>
      {/* Focusable, so that a table wider than the window can be scrolled with the keyboard. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard. */}
      <section className={styles.scroll} aria-labelledby="coverage-caption" tabIndex={0}>
        <table className={styles.table}>
          <caption id="coverage-caption">How much of each document this atlas shows</caption>
          <thead>
            <tr>
              <th scope="col">Document</th>
              {coverageColumns.map(({ heading }) => (
                <th scope="col" key={heading}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row row={row} key={row.document ?? ''} />
            ))}
          </tbody>
        </table>
      </section>
      <h2>What the columns count</h2>
      <dl className={styles.meanings}>
        {coverageColumns.map(({ heading, meaning }) => (
          <div key={heading}>
            <dt>{heading}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <h2>What the figures do not say</h2>
      <ul className={styles.limits}>
        <li>
          In the last row each place, event and speaker is counted once, in however many documents it stands.
        </li>
        <li>
          A text that is not quoted whole may still be covered: what bears on no place, event or figure is
          left out. A high share does not mean that nothing was missed.
        </li>
        <li>A place named by one word and an event told of at length count the same: one each.</li>
        <li>
          A figure that holds agrees with the places, dates or other figures of this atlas, within their
          rounding and tolerance. That does not make the statement around it true.
        </li>
        <li>The table is made from the same data as the map, each time the site is built.</li>
      </ul>
    </main>
  );
}
