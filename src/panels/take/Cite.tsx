import { Suspense, use, useState } from 'react';
import type { DocumentCitations } from '../../atlas/model/citation.ts';
import type { DocumentSummary } from '../../atlas/model/document.ts';
import { FailureBoundary } from '../page/FailureBoundary.tsx';
import pageStyles from '../page/page.module.css';
import { usePage } from '../page/pageContext.ts';
import { CopyButton } from './CopyButton.tsx';
import { download } from './download.ts';
import styles from './take.module.css';

const manuals = [
  { form: 'apa', name: 'APA' },
  { form: 'chicago', name: 'Chicago' },
  { form: 'mla', name: 'MLA' },
] as const;

const files = [
  { form: 'bibtex', name: 'BibTeX', ending: 'bib', type: 'application/x-bibtex' },
  { form: 'ris', name: 'RIS', ending: 'ris', type: 'application/x-research-info-systems' },
  { form: 'csl', name: 'CSL-JSON', ending: 'json', type: 'application/vnd.citationstyles.csl+json' },
] as const;

/** “Cite”: the document's citation in three manuals of style, and for reference managers. Fetched when first opened. */
export function Cite({ document }: { document: Pick<DocumentSummary, 'id' | 'title'> }) {
  const [wanted, setWanted] = useState(false);
  const { citations } = usePage();
  return (
    <details
      className={styles.cite}
      data-print="no"
      onToggle={({ currentTarget }) => setWanted(currentTarget.open)}
    >
      <summary aria-label={`Cite “${document.title}”`}>Cite</summary>
      {wanted && (
        <FailureBoundary what="The citation" onRetry={() => citations.forget(document.id)}>
          <Suspense fallback={<p aria-busy="true">Fetching the citation …</p>}>
            <Forms id={document.id} text={citations.citations(document.id)} />
          </Suspense>
        </FailureBoundary>
      )}
    </details>
  );
}

function Forms({ id, text }: { id: string; text: Promise<DocumentCitations> }) {
  return <CitationForms id={id} citations={use(text)} />;
}

/** All forms of one citation, with the citation at hand. */
export function CitationForms({ id, citations }: { id: string; citations: DocumentCitations }) {
  return (
    <dl className={styles.forms}>
      {manuals.map(({ form, name }) => (
        <div key={form}>
          <dt>{name}</dt>
          <dd>
            <span className={styles.entry}>{citations[form]}</span>
            <CopyButton
              label="Copy"
              name={`Copy ${name}`}
              said={`${name} citation copied.`}
              text={() => citations[form]}
            />
          </dd>
        </div>
      ))}
      {files.map(({ form, name, ending, type }) => (
        <div key={form}>
          <dt>{name}</dt>
          <dd>
            <CopyButton
              label="Copy"
              name={`Copy ${name}`}
              said={`${name} copied.`}
              text={() => citations[form]}
            />
            <button
              type="button"
              className={pageStyles.quietButton}
              aria-label={`Download ${name}`}
              onClick={() => download(`${id}.${ending}`, new Blob([citations[form]], { type }))}
            >
              Download .{ending}
            </button>
          </dd>
        </div>
      ))}
    </dl>
  );
}
