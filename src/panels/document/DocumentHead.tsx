import { Fragment, type ReactNode } from 'react';
import type { DocumentSummary } from '../../atlas/model/document.ts';
import { useMessages } from '../ground/pageContext.ts';
import panel from '../ground/panel.module.css';
import { OutwardLink } from '../quotation/OutwardLink.tsx';
import { Cite } from '../take/Cite.tsx';
import { Authors } from '../words/Authors.tsx';
import { Dates } from '../words/Dates.tsx';
import { AsWritten, InLanguage, Remark } from '../words/Named.tsx';
import styles from './document.module.css';

/** Bibliographic head: who wrote it, where and when it appeared, how that is known, and what to know before quoting it. `children` stand with what can be done with it. */
export function DocumentHead({ document, children }: { document: DocumentSummary; children: ReactNode }) {
  const { say, pieces, number } = useMessages();
  const { issuedNote, quality, rights } = document;
  const facts = [
    ['document.date', issuedNote],
    ['document.quality', quality],
    ['document.rights', rights],
  ] as const;
  const share = Math.round((document.quotedLength / Math.max(1, document.sourceLength)) * 100);
  return (
    <header className={`${panel.head} ${styles.head}`}>
      <p className="soft">{say('document.document')}</p>
      <h2 id="panel-title" tabIndex={-1} lang={document.language}>
        {document.title}
      </h2>
      <Remark>{document.titleNote}</Remark>
      <p>
        <Authors document={document} /> ·{' '}
        {document.containerTitle && <cite lang={document.language}>{document.containerTitle}</cite>}
        {document.containerTitle && ' · '}
        {document.publisher && <InLanguage lang={document.language}>{document.publisher}</InLanguage>}
        {document.publisher && ' · '}
        <Dates edtf={document.issued} />
      </p>
      {document.url && (
        <p>
          <OutwardLink href={document.url}>{say('document.whereItWasPublished')}</OutwardLink>
        </p>
      )}
      <p className="soft">
        {say('document.quoted', { count: number(document.passageCount), share: number(share) })}
      </p>
      <Remark>{document.wordingNote}</Remark>
      <Cite document={document} />
      {children}
      <details className={`${panel.details} ${styles.details}`}>
        <summary>{say('document.about')}</summary>
        <dl>
          {facts.map(
            ([term, said]) =>
              said && (
                <Fragment key={term}>
                  <dt>{say(term)}</dt>
                  <dd>
                    <AsWritten>{said}</AsWritten>
                  </dd>
                </Fragment>
              ),
          )}
          <dt>{say('document.storedSource')}</dt>
          <dd>
            {pieces<ReactNode>('document.storedFile', {
              file: (
                <span key="file" translate="no">
                  {document.sourceFile}
                </span>
              ),
              count: number(document.sourceLength),
              sum: (
                <code key="sum" translate="no">
                  {document.sourceSha256}
                </code>
              ),
            })}
          </dd>
        </dl>
      </details>
    </header>
  );
}
