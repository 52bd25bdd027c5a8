import { useRef } from 'react';
import type { DocumentSummary } from '../../atlas/model/document.ts';
import { EmbedButton } from '../embed/EmbedButton.tsx';
import { CopyLink } from '../ground/CopyLink.tsx';
import { PanelBar } from '../ground/PanelBar.tsx';
import { useActions, useMessages } from '../ground/pageContext.ts';
import panel from '../ground/panel.module.css';
import { TextOf } from '../ground/TextOf.tsx';
import { History } from '../history/History.tsx';
import { ChangedPassages } from './ChangedPassages.tsx';
import { DocumentHead } from './DocumentHead.tsx';
import { DocumentText } from './DocumentText.tsx';
import { ProofOfWords } from './ProofOfWords.tsx';

/** A document in the margin: what it is, and its quoted passages in order. */
export function DocumentPanel({ document }: { document: DocumentSummary }) {
  const { openDocument } = useActions();
  const { say } = useMessages();
  const place = useRef<HTMLElement>(null);
  return (
    <article ref={place} className={panel.panel} aria-labelledby="panel-title">
      <PanelBar closeLabel={say('document.closeDocument')} onClose={() => openDocument(null)}>
        <CopyLink />
        <EmbedButton />
      </PanelBar>
      <DocumentHead document={document}>
        <ProofOfWords key={document.id} document={document} panel={place} />
      </DocumentHead>
      <TextOf document={document}>
        {(text) => (
          <>
            <DocumentText document={text} />
            <History
              of={(name) => name === `documents/${text.id}` || name.startsWith(`${text.id}/`)}
              where={(change) => <ChangedPassages change={change} document={text} />}
            />
          </>
        )}
      </TextOf>
    </article>
  );
}
