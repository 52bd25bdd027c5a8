import { type RefObject, useRef, useState } from 'react';
import type { DocumentSummary } from '../../atlas/model/document.ts';
import { fetchedCode } from '../ground/fetchedCode.ts';
import { Later } from '../ground/Later.tsx';
import { useChoices, useMessages, usePage } from '../ground/pageContext.ts';
import panelStyles from '../ground/panel.module.css';
import { useDroppedFiles } from '../ground/useDroppedFiles.ts';
import type { Given } from '../proof/givenText.ts';
import styles from './document.module.css';

const form = fetchedCode(async () => (await import('../proof/ProofForm.tsx')).ProofForm);

interface Props {
  document: DocumentSummary;
  /** The panel on which a file may be dropped. */
  panel: RefObject<HTMLElement | null>;
}

/** “Check the words yourself”: compares the document's quotations with a text the reader has. Closed again, it keeps nothing. Not in frames. */
export function ProofOfWords({ document, panel }: Props) {
  const { texts } = usePage();
  const { say } = useMessages();
  const within = useChoices(({ embed }) => embed);
  const [open, setOpen] = useState(false);
  const [given, setGiven] = useState<Given | null>(null);
  const give = (what: Given['what']) => setGiven((last) => ({ what, turn: (last?.turn ?? 0) + 1 }));
  const place = useRef<HTMLDetailsElement>(null);
  const over = useDroppedFiles(panel, (files) => {
    setOpen(true);
    give(files);
    // It may have been dropped far down in the text.
    place.current?.scrollIntoView({ block: 'start' });
  });
  if (within) return null;
  return (
    <>
      {over && <p className={`screen-only ${styles.drop}`}>{say('proof.drop')}</p>}
      <details
        ref={place}
        className={`screen-only ${panelStyles.details} ${styles.details}`}
        open={open}
        onToggle={({ currentTarget }) => {
          setOpen(currentTarget.open);
          if (!currentTarget.open) setGiven(null);
        }}
      >
        <summary>{say('proof.title')}</summary>
        {open && (
          <Later
            what={say('proof.title')}
            load={() => Promise.all([form(), texts(document.id)])}
            waiting={<p aria-busy="true">{say('proof.fetching')}</p>}
          >
            {([Form, text]) => <Form document={text} given={given} onGive={give} />}
          </Later>
        )}
      </details>
    </>
  );
}
