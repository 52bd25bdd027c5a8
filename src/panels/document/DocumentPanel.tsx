import { useRef } from 'react';
import type { Change } from '../../atlas/model/change.ts';
import { type AtlasDocument, type DocumentSummary, passagesOf } from '../../atlas/model/document.ts';
import { linkTo } from '../../state/links.ts';
import { EmbedButton } from '../embed/EmbedButton.tsx';
import { CopyLink } from '../ground/CopyLink.tsx';
import { PanelBar } from '../ground/PanelBar.tsx';
import { useActions, useMessages } from '../ground/pageContext.ts';
import panel from '../ground/panel.module.css';
import { TextOf } from '../ground/TextOf.tsx';
import { History } from '../history/History.tsx';
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

/** Which paragraphs of a document a change touches, each a link to the first passage there that it names. */
function ChangedPassages({ change, document }: { change: Change; document: AtlasDocument }) {
  const { say } = useMessages();
  const touched = passagesOf(document).filter(({ id }) => change.touches.includes(`${document.id}/${id}`));
  const first = touched.filter(
    ({ paragraph }, place) => touched.findIndex((other) => other.paragraph === paragraph) === place,
  );
  return first.map(({ id, paragraph }, place) => (
    <span key={id}>
      {place === 0 ? ' · ' : say('words.listSeparator')}
      <a href={linkTo({ read: document.id, passage: id })}>{say('words.paragraph', { paragraph })}</a>
    </span>
  ));
}
