import { useRef } from 'react';
import type { AtlasDocument } from '../../atlas/model/document.ts';
import { Button } from '../ground/buttons.tsx';
import { Later } from '../ground/Later.tsx';
import { useMessages } from '../ground/pageContext.ts';
import { askWorker } from '../ground/workerCall.ts';
import { type Given, mostBytes } from './givenText.ts';
import { ProofRefused, ProofResult } from './ProofResult.tsx';
import styles from './proof.module.css';
import type { ProofAnswers } from './proofWorker.ts';

interface Props {
  document: AtlasDocument;
  given: Given | null;
  onGive: (given: Given['what']) => void;
}

/** Takes a reader's text, by file or by paste, and shows which of the document's quotations stand in it. */
export function ProofForm({ document, given, onGive }: Props) {
  const { say } = useMessages();
  const pasted = useRef<HTMLTextAreaElement>(null);
  return (
    <div className={styles.form}>
      <p>{say('proof.what')}</p>
      <p>
        <strong>{say('proof.stays')}</strong>
      </p>
      <label>
        {say('proof.file')}
        <input
          type="file"
          accept="text/plain,text/markdown,.txt,.md"
          onChange={({ currentTarget }) => {
            if (currentTarget.files?.length) onGive([...currentTarget.files]);
            // So that the same file, mended, can be given again.
            currentTarget.value = '';
          }}
        />
      </label>
      <label>
        {say('proof.paste')}
        <textarea ref={pasted} rows={3} spellCheck={false} autoComplete="off" />
      </label>
      <Button onClick={() => onGive(pasted.current?.value ?? '')}>{say('proof.compare')}</Button>
      {given && (
        <Later
          key={given.turn}
          what={say('proof.result')}
          load={() => compared(document, given.what)}
          waiting={<p aria-busy="true">{say('proof.comparing')}</p>}
        >
          {(outcome) =>
            typeof outcome === 'string' ? (
              <ProofRefused
                reason={say('proof.refused', { reason: outcome, megabytes: String(mostBytes / 1e6) })}
              />
            ) : (
              <ProofResult document={document} proof={outcome} />
            )
          }
        </Later>
      )}
    </div>
  );
}

/** Compares in a worker, which ends with the answer: nothing of the text stays. */
function compared(document: AtlasDocument, what: Given['what']) {
  const worker = askWorker<ProofAnswers>(
    () => new Worker(new URL('./proofWorker.ts', import.meta.url), { type: 'module' }),
  );
  return worker.ask(({ prove }) => prove({ document, what })).finally(worker.end);
}
