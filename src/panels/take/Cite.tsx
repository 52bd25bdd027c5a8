import { useState } from 'react';
import type { DocumentCitations } from '../../atlas/model/citation.ts';
import type { DocumentSummary } from '../../atlas/model/document.ts';
import { QuietButton } from '../ground/buttons.tsx';
import { CopyButton } from '../ground/CopyButton.tsx';
import { Later } from '../ground/Later.tsx';
import { useMessages, usePage } from '../ground/pageContext.ts';
import { download } from './download.ts';
import styles from './take.module.css';

interface Form {
  form: keyof DocumentCitations;
  name: string;
  /** Of a file for reference managers; a manual's citation is read instead. */
  file?: { ending: string; type: string };
}

const forms: readonly Form[] = [
  { form: 'apa', name: 'APA' },
  { form: 'chicago', name: 'Chicago' },
  { form: 'mla', name: 'MLA' },
  { form: 'bibtex', name: 'BibTeX', file: { ending: 'bib', type: 'application/x-bibtex' } },
  { form: 'ris', name: 'RIS', file: { ending: 'ris', type: 'application/x-research-info-systems' } },
  {
    form: 'csl',
    name: 'CSL-JSON',
    file: { ending: 'json', type: 'application/vnd.citationstyles.csl+json' },
  },
];

/** “Cite”: the document's citation in three manuals of style, and for reference managers. Fetched when first opened. */
export function Cite({ document }: { document: Pick<DocumentSummary, 'id' | 'title'> }) {
  const [wanted, setWanted] = useState(false);
  const { say } = useMessages();
  const { citations } = usePage();
  return (
    <details
      className={`screen-only ${styles.cite}`}
      onToggle={({ currentTarget }) => setWanted(currentTarget.open)}
    >
      <summary aria-label={say('take.citeDocument', { title: document.title })}>{say('take.cite')}</summary>
      {wanted && (
        <Later
          what={say('take.theCitation')}
          load={() => citations(document.id)}
          waiting={<p aria-busy="true">{say('take.fetchingCitation')}</p>}
        >
          {(forms) => <CitationForms id={document.id} citations={forms} />}
        </Later>
      )}
    </details>
  );
}

/** All forms of one citation, with the citation at hand. */
export function CitationForms({ id, citations }: { id: string; citations: DocumentCitations }) {
  const { say } = useMessages();
  return (
    <dl className={`ruled ${styles.forms}`}>
      {forms.map(({ form, name, file }) => (
        <div key={form}>
          <dt translate="no">{name}</dt>
          <dd className="flow">
            {!file && (
              <span className={styles.entry} lang="en">
                {citations[form]}
              </span>
            )}
            <CopyButton
              label={say('take.copy')}
              name={say('take.copyForm', { form: name })}
              said={say('take.formCopied', { form: name })}
              text={() => citations[form]}
            />
            {file && (
              <QuietButton
                aria-label={say('take.download', { ending: name })}
                onClick={() =>
                  download(`${id}.${file.ending}`, new Blob([citations[form]], { type: file.type }))
                }
              >
                {say('take.download', { ending: `.${file.ending}` })}
              </QuietButton>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
