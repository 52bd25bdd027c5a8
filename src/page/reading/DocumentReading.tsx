import { type AtlasDocument, wordsOf } from '../../atlas/model/document.ts';
import { outwardAddress } from '../../panels/quotation/OutwardLink.tsx';
import { linkTo } from '../../state/links.ts';
import { publicationOf, Quoted } from './Quoted.tsx';
import { ReadingFrame, useReading } from './ReadingFrame.tsx';

/** A document's quoted passages, in the order of the text, without scripts. */
export function DocumentReading({ document }: { document: AtlasDocument }) {
  const { root } = useReading();
  const { title, titleNote, wordingNote, quality, url, rights, issued, language } = document;
  const outward = url === undefined ? null : outwardAddress(url);
  return (
    <ReadingFrame
      title={title}
      description={`${document.passageCount} passages quoted from “${title}”: ${publicationOf(document)}.`}
      head={
        <>
          <meta name="citation_title" content={title} />
          {document.author.map(({ literal }) => (
            <meta key={literal} name="citation_author" content={literal} />
          ))}
          {Object.entries({
            publication_date: issued.replaceAll('-', '/'),
            journal_title: document.containerTitle,
            publisher: document.publisher,
            language,
            public_url: outward,
          }).map(
            ([name, content]) => content && <meta key={name} name={`citation_${name}`} content={content} />,
          )}
        </>
      }
    >
      <h1 lang={language}>{title}</h1>
      <p>{publicationOf(document)}</p>
      {[titleNote, wordingNote, quality, rights].map((note) => note && <p key={note}>{note}</p>)}
      <p>
        <a href={root + linkTo({ read: document.id })}>Read it beside the map</a>
        {outward && (
          <>
            {' · '}
            <a href={outward}>The source</a>
          </>
        )}
      </p>
      {document.blocks.map((block) => {
        if (block.type === 'passage')
          return <Quoted key={block.id} document={document} passage={block} anchor={block.id} />;
        const note = wordsOf(block.runs);
        return (
          <p key={note}>
            <b>Editor’s note.</b> {note}
          </p>
        );
      })}
    </ReadingFrame>
  );
}
