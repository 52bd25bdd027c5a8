import { coverageColumns, coverageOf } from '../../atlas/coverage/coverage.ts';
import { ReadingFrame, useReading } from './ReadingFrame.tsx';

/** How much of each document the atlas shows, what each column counts, and what the figures do not say. */
export function CoverageReading() {
  const { atlas, documents } = useReading();
  return (
    <ReadingFrame
      title={`Coverage – ${atlas.title}`}
      description="How much of each document the map quotes, ties to places and checks."
    >
      <h1>How much of each document this atlas shows</h1>
      {/* Focusable, so that a table wider than the window can be scrolled with the keyboard. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard. */}
      <section aria-label="The table" tabIndex={0}>
        <table>
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
            {coverageOf(atlas, documents).map(({ document, cells }) => (
              <tr key={document?.id ?? 'all'}>
                <th scope="row" lang={document?.language}>
                  {document ? <a href={`./documents/${document.id}/`}>{document.title}</a> : 'All documents'}
                </th>
                {coverageColumns.map(({ heading }, at) => (
                  <td key={heading}>{cells[at]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <h2>What the columns count</h2>
      <dl>
        {coverageColumns.map(({ heading, meaning }) => (
          <div key={heading}>
            <dt>{heading}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <h2>What the figures do not say</h2>
      <ul>
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
    </ReadingFrame>
  );
}
