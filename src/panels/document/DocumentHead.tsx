import type { DocumentSummary } from '../../atlas/model/document.ts';
import { OutwardLink } from '../quotation/OutwardLink.tsx';
import { Cite } from '../take/Cite.tsx';
import { authorsInWords } from '../words/authorsInWords.ts';
import { Dates } from '../words/Dates.tsx';
import { numberInWords } from '../words/numbersInWords.ts';
import styles from './document.module.css';

/** Bibliographic head: who wrote it, where and when it appeared, how that is known, and what to know before quoting it. */
export function DocumentHead({ document }: { document: DocumentSummary }) {
  const share = Math.round((document.quotedLength / Math.max(1, document.sourceLength)) * 100);
  return (
    <header className={styles.head}>
      <p className={styles.kicker}>Document</p>
      <h2 id="panel-title" className={styles.title} tabIndex={-1} lang={document.language}>
        {document.title}
      </h2>
      {document.titleNote && <p className={styles.soft}>{document.titleNote}</p>}
      <p className={styles.byline}>
        {authorsInWords(document)} · {document.containerTitle && <cite>{document.containerTitle}</cite>}
        {document.containerTitle && ' · '}
        {document.publisher && `${document.publisher} · `}
        <Dates edtf={document.issued} />
      </p>
      {document.url && (
        <p className={styles.byline}>
          <OutwardLink href={document.url}>Where it was published</OutwardLink>
        </p>
      )}
      <p className={styles.quoted}>
        {numberInWords(document.passageCount)} passages, {share}&nbsp;% of the text, are quoted here word for
        word. <span aria-hidden="true">[…]</span>
        <span className="visually-hidden">An ellipsis in brackets</span> stands where text is left out.
      </p>
      {document.wordingNote && <p className={styles.wordingNote}>{document.wordingNote}</p>}
      <Cite document={document} />
      <details className={styles.details}>
        <summary>About this document</summary>
        <dl>
          <dt>Date</dt>
          <dd>{document.issuedNote}</dd>
          {document.quality && <dt>Quality of the text</dt>}
          {document.quality && <dd>{document.quality}</dd>}
          <dt>Rights</dt>
          <dd>{document.rights}</dd>
          <dt>Stored source</dt>
          <dd>
            {document.sourceFile}, {numberInWords(document.sourceLength)} characters, SHA-256{' '}
            <code>{document.sourceSha256}</code>
          </dd>
        </dl>
      </details>
    </header>
  );
}
