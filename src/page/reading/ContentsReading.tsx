import { publicationOf } from './Quoted.tsx';
import { ReadingFrame, useReading } from './ReadingFrame.tsx';

/** Everything there is to read without scripts: documents, and features by layer. */
export function ContentsReading() {
  const { atlas } = useReading();
  return (
    <ReadingFrame title={`Documents and features – ${atlas.title}`} description={atlas.tagline}>
      <h1>{atlas.title}</h1>
      <p>{atlas.tagline}</p>
      {atlas.statements.map((statement) => (
        <p key={statement}>{statement}</p>
      ))}
      <h2>Documents</h2>
      <ul>
        {atlas.documents.map((document) => (
          <li key={document.id}>
            <a href={`./${document.id}/`}>{document.title}</a> ({publicationOf(document)})
          </li>
        ))}
      </ul>
      {atlas.layers.map(({ id, title }) => {
        const own = atlas.features.filter(({ layer }) => layer === id);
        return (
          own.length > 0 && (
            <section key={id}>
              <h2>{title}</h2>
              <ul>
                {own.map((feature) => (
                  <li key={feature.id}>
                    <a href={`../features/${feature.id}/`}>{feature.title}</a>
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
    </ReadingFrame>
  );
}
